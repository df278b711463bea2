import { monthsThrough } from '../calendar/date.js';
import { dateOf, endOf, startOf, type Span } from '../calendar/span.js';
import { groupBy } from '../group-by.js';
import { sumAmounts } from '../quantity/money.js';
import type { Series } from './series.schema.js';

type Known = number | undefined;

/** One period of a series. */
export interface Period {
  readonly on: string;
  /** In the order of the categories; undefined where it is not known. */
  readonly amounts: readonly Known[];
  /** Of all categories; undefined where one of them is not known. */
  readonly total: Known;
  readonly incomplete: boolean;
}

/** The periods of one year, by their places in the series. */
export interface Year {
  readonly year: string;
  readonly from: number;
  /** Behind its last one. */
  readonly to: number;
  /** The mean of its known and complete periods, how many these are, and from when to when; undefined where there are none. */
  readonly mean: { readonly amount: number; readonly count: number; readonly span: Span } | undefined;
}

/** What is needed a period, and over which periods of the series. */
export interface NeededPace {
  readonly amount: number;
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

/** All known amounts together; undefined where one is not known, or where there are none. */
export const totalOf = (amounts: readonly Known[]): Known =>
  amounts.length && amounts.every((amount) => amount !== undefined) ? sumAmounts(amounts) : undefined;

/** The period that follows; undefined after a day, as daily series have days off. */
function next(on: string): string | undefined {
  const { precision, year, month = 12 } = dateOf(on);
  if (precision === 'day') return undefined;
  if (precision === 'year') return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The periods of some categories, oldest first. A period that the series leaves out is there, and not known. */
export function periodsOf({ points }: Series, categories: readonly string[]): Period[] {
  const periods: Period[] = [];
  for (const { on, amounts, incomplete = false } of points) {
    let missing = periods.length ? next(periods.at(-1)?.on ?? on) : undefined;
    for (; missing && startOf(missing) < startOf(on); missing = next(missing)) {
      periods.push({ on: missing, amounts: categories.map(() => undefined), total: undefined, incomplete: false });
    }
    const known = categories.map((id) => (Object.hasOwn(amounts, id) ? amounts[id] ?? undefined : undefined));
    periods.push({ on, amounts: known, total: totalOf(known), incomplete });
  }
  return periods;
}

/** The sums up to each period. What is not known stays so, and is in no later sum. */
export function cumulated(periods: readonly Period[]): Period[] {
  const sums: number[] = [];
  return periods.map((period) => {
    const amounts = period.amounts.map((amount, at) => (amount === undefined ? undefined : (sums[at] = totalOf([sums[at] ?? 0, amount]) ?? 0)));
    return { ...period, amounts, total: totalOf(amounts) };
  });
}

/** The periods by year, with the mean of those that are known and complete: never stretched to a whole year. */
export function yearsOf(periods: readonly Period[]): Year[] {
  const years = groupBy(periods.keys(), (at) => periods[at]?.on.slice(0, 4) ?? '');
  return [...years].map(([year, [from = 0, ...more]]) => {
    const to = from + 1 + more.length;
    const counted = periods.slice(from, to).filter(({ total, incomplete }) => total !== undefined && !incomplete);
    const amount = totalOf(counted.map(({ total }) => total));
    const [first, last] = [counted[0], counted.at(-1)];
    return {
      year, from, to,
      mean: amount !== undefined && first && last ? { amount: amount / counted.length, count: counted.length, span: { from: first.on, to: last.on } } : undefined,
    };
  });
}

/** An even pace over the period of the need; undefined where no need in the currency of the series is stated for one. */
export function neededPace({ need, currency }: Series, periods: readonly Period[]): NeededPace | undefined {
  const span = need?.period;
  const [first] = periods;
  if (!need || !span || !first || need.money.currency !== currency) return undefined;
  const { precision } = dateOf(first.on);
  const [start, end] = [startOf(span.from), endOf(span.to)];
  const length = precision === 'day' ? end + 1 - start : monthsThrough(start, end) / (precision === 'year' ? 12 : 1);
  const from = periods.findIndex(({ on }) => startOf(on) >= start);
  const to = periods.filter(({ on }) => endOf(on) <= end).length;
  return from >= 0 && to > from && length > 0 ? { amount: need.money.amount / length, from, to } : undefined;
}
