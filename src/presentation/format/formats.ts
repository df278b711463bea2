import type { DayNumber } from '../../domain/calendar/date.js';
import { dateOf, endOf, startOf, type Span } from '../../domain/calendar/span.js';

/** A printed amount, whole and in the two pieces in which a headline sets it. */
export interface Printed {
  readonly text: string;
  readonly value: string;
  /** What follows the number, `bn`; empty where nothing does. */
  readonly unit: string;
}

/** How numbers, money, dates, lists and countries are written in one language. */
export interface Formats {
  readonly lang: string;
  readonly number: (value: number) => string;
  /** A fraction in whole percents: 0.2 is "20%"; what only rounding would make nothing or all is "<1%", "<100%" or ">100%". */
  readonly percent: (fraction: number) => string;
  /** Money in its scale (billions, millions); `digits` after the point unless the amount is whole in that scale. */
  readonly money: (amount: number, currency: string, digits: 1 | 2) => Printed;
  /** A date as precise as it is: "30 April 2026", "April 2026", "2026"; `short` shortens the month. */
  readonly date: (date: string, style?: 'long' | 'short') => string;
  readonly day: (day: DayNumber, style?: 'long' | 'short') => string;
  readonly month: (day: DayNumber) => string;
  /** "January–April 2026". */
  readonly span: (span: Span) => string;
  /** An age in days, or from two months on in months: "7 months". */
  readonly age: (days: number) => string;
  readonly list: (parts: readonly string[]) => string;
  /** The country's name, or its code where the language has none. */
  readonly country: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}

const NBSP = '\u00a0';
const MS_PER_DAY = 864e5;
const ENGLISH_SCALE: Record<string, string> = { K: 'thousand', M: 'm', B: 'bn', T: 'tn', k: 'thousand', m: 'm', bn: 'bn', tn: 'tn' };

/** What was made is kept: formats are dear to make, and a page asks for few of them again and again. */
const MOST = 200;

function kept<Args extends readonly unknown[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const known = new Map<string, Made>();
  return (...args) => {
    const key = args.join();
    if (!known.has(key)) {
      if (known.size >= MOST) known.clear();
      known.set(key, make(...args));
    }
    return known.get(key) as Made;
  };
}

/** The formats of a language tag; English where the tag is none. */
export const formatsFor = kept((tag: string): Formats => make(canonical(tag)));

function canonical(tag: string): string {
  try {
    const lang = Intl.getCanonicalLocales(tag)[0] ?? 'en';
    // The digits of the words beside them, which engines do not agree on.
    return /^ar\b(?!.*-u-)/.test(lang) ? `${lang}-u-nu-latn` : lang;
  } catch {
    return 'en';
  }
}

function make(lang: string): Formats {
  // English without a region writes dates as most of its readers outside the United States do.
  const dated = lang === 'en' ? 'en-GB' : lang;
  const dates = kept((month?: 'long' | 'short', day?: 'numeric') =>
    new Intl.DateTimeFormat(dated, { timeZone: 'UTC', year: 'numeric', month, day }));
  // Beside a day, as Slavic languages decline it after “from”.
  const monthOnly = kept(() => new Intl.DateTimeFormat(dated, { timeZone: 'UTC', month: 'long', day: 'numeric' }));
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const units = kept((unit: string) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }));
  const currencies = kept((currency: string, isCompact: boolean, places: number) => new Intl.NumberFormat(lang, {
    style: 'currency', currency, notation: isCompact ? 'compact' : 'standard', minimumFractionDigits: places, maximumFractionDigits: places,
  }));
  const lists = kept(() => new Intl.ListFormat(lang));
  const regions = kept(() => new Intl.DisplayNames(lang, { type: 'region' }));
  const { compare } = new Intl.Collator(lang);
  const time = (day: DayNumber) => day * MS_PER_DAY;

  const date: Formats['date'] = kept((text, style = 'long') => {
    const { precision } = dateOf(text);
    const at = time(startOf(text));
    return unbroken((precision === 'year' ? dates() : dates(style, precision === 'day' ? 'numeric' : undefined)).format(at));
  });
  const span = kept((from: string, to: string) =>
    dates('long').formatRange(time(startOf(from)), time(endOf(to))).replace(/\s*–\s*/u, '–')
      // The year once, also where an engine knows no way to write a range.
      .replace(/(\s\d{4}\D*)–(.*\1)$/u, '–$2'));

  return {
    lang, date, compare,
    number: (value) => numbers.format(value),
    percent: (fraction) => printPercent(percents, fraction),
    money: kept((amount: number, currency: string, digits: 1 | 2) => printMoney(lang, amount, currency, digits, currencies)),
    day: kept((day, style = 'long') => unbroken(dates(style, 'numeric').format(time(day)))),
    month: kept((day: DayNumber) => monthOnly().formatToParts(time(day)).find(({ type }) => type === 'month')?.value ?? ''),
    span: ({ from, to }) => (from === to ? date(from) : span(from, to)),
    age: (days) => (days < 61 ? units('day').format(days) : units('month').format(Math.round(days / 30.44))),
    list: (parts) => lists().format(parts),
    country: (code) => regions().of(code) ?? code,
  };
}

function printPercent(percents: Intl.NumberFormat, fraction: number): string {
  const text = percents.format(fraction);
  if (fraction > 0 && text === percents.format(0)) return `<${percents.format(0.01)}`;
  return fraction === 1 || text !== percents.format(1) ? text : `${fraction < 1 ? '<' : '>'}${text}`;
}

const unbroken = (text: string): string => text.replaceAll(' ', NBSP);

/** The scale in which an amount is printed: 1e9 for billions, 1 below a million. */
export function moneyScale(amount: number): number {
  const size = Math.abs(amount);
  return size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : 1;
}

function printMoney(
  lang: string, amount: number, currency: string, digits: 1 | 2, currencies: (currency: string, isCompact: boolean, places: number) => Intl.NumberFormat,
): Printed {
  const scale = moneyScale(amount);
  const places = Number.isInteger(amount / scale) || scale === 1 ? 0 : digits;
  const whole = unbroken(currencies(currency, scale > 1, places).format(amount))
    .replace(/(?<!\p{L})\$(?!\p{L})/u, `${currency.slice(0, 2)}$`)
    .replace('-', '−')
    .trim()
    // From right to left the sign stays behind its letters.
    .replace(/\$$/, lang.startsWith('ar') ? '$&\u200e' : '$&');
  // What follows the last digit is the word for the scale, in some languages with the currency behind it.
  const [, value = whole, after = ''] = scale > 1 ? /^(.*\p{Nd})\s*(.*)/u.exec(whole) ?? [] : [];
  const unit = lang.startsWith('en') ? ENGLISH_SCALE[after] ?? after : after;
  return { value, unit, text: unit ? `${value}${NBSP}${unit}` : value };
}
