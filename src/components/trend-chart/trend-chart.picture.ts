import { neededPace } from '../../domain/series/series.js';
import type { Series } from '../../domain/series/series.schema.js';
import type { Cell } from '../../presentation/csv.js';
import { moneyScale } from '../../presentation/format/formats.js';
import { barsPath, layersOf, linePath, scaleOf, share, stacked, type Layer, type Line, type Scale } from '../../presentation/geometry/chart.js';
import type { KeyEntry } from '../../presentation/geometry/key.js';
import { said, say } from '../../presentation/telling.js';
import { trendFile } from './trend-chart.file.js';
import { amountOf, toldOf, type Tell, type Told, type TrendChoice } from './trend-chart.told.js';

/** A series drawn: everything in places of its periods and in shares of its axis. */
export interface TrendPicture {
  readonly axis: string;
  readonly scale: Scale;
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly isZero: boolean }[];
  readonly count: number;
  /** By the place of their colour. */
  readonly layers: readonly { readonly colour: number; readonly layer: Layer; readonly path: string }[];
  readonly means: string;
  readonly needed: string;
  readonly incomplete: readonly number[];
  readonly years: readonly { readonly label: string; readonly value: string; readonly from: number; readonly to: number }[];
  readonly peak: { readonly at: number; readonly date: string; readonly value: string } | undefined;
  readonly key: readonly KeyEntry[];
  readonly lines: readonly { readonly kind: 'mean' | 'need' | 'inc'; readonly label: string }[];
  readonly file: () => { readonly rows: Cell[][]; readonly facts: Series; readonly telling: Tell };
  /** What a reader hears of a period. */
  readonly textAt: (place: number) => string;
}

/** More categories than these are not told apart by colour. */
const MOST_COLOURS = 3;
/** A year whose band is narrower is shortened. */
const NARROW = 0.1;
/** Years that have room beneath the narrowest chart. */
const MOST_YEARS = 8;

/** The series in the categories that are shown, stacked or in one. */
export function trendPicture(series: Series, telling: Tell, { show, cumulative, hidden = [] }: TrendChoice): TrendPicture {
  const { formats, words } = telling;
  const { categories } = series;
  const isStacked = show !== 'total' && categories.length > 1 && categories.length <= MOST_COLOURS;
  const chosen = isStacked ? categories.filter(({ id }) => !hidden.includes(id)) : categories;
  const told = toldOf(series, chosen.map(({ id }) => id), cumulative);
  const { periods, years, kind } = told;
  const stacks = periods.map(({ amounts, total }) => stacked(isStacked ? amounts : [total]));
  const lines = { means: cumulative ? [] : meanLines(told), needed: neededLine(told, cumulative) };
  const scale = scaleOf([...stacks.flat(2).filter((end) => end !== undefined), ...[...lines.means, lines.needed].flat().map(([, value]) => value)]);
  const unit = series.currency ? moneyScale(Math.max(scale.high, -scale.low)) : 1;
  const term = say(telling, series.term) ?? words.counted;
  const inUnit = (amount: number) => formats.number(Math.round((amount / unit) * 10) / 10);
  const unitText = series.currency ? formats.money(unit, series.currency, 1).text.replace(/\p{Nd}/gu, '').trim() : said(series.unit, telling);
  const highest = periods.reduce((most, { total = 0 }, at) => (total > (periods[most]?.total ?? 0) ? at : most), 0);
  const top = periods[highest];
  const pace = neededPace(series, periods);
  const incomplete = periods.flatMap((period, at) => (period.incomplete ? [at] : []));
  const step = Math.ceil(years.length / MOST_YEARS);
  return {
    axis: cumulative ? words.axisOfSums(term, formats.date(periods[0]?.on ?? ''), unitText) : words.axis(term, kind, unitText),
    scale,
    ticks: scale.ticks.map((tick) => ({ at: share(scale, tick), text: formats.number(tick / unit), isZero: tick === 0 })),
    count: periods.length,
    layers: layersOf(stacks, isStacked ? chosen.length : 1).map((layer, at) => {
      const [category] = chosen.slice(at);
      return { colour: isStacked && category ? categories.indexOf(category) : 0, layer, path: barsPath(layer, scale) };
    }),
    means: lines.means.map((line) => linePath(line, scale)).join(''),
    needed: linePath(lines.needed, scale),
    incomplete,
    years: years.map(({ year, from, to, mean }, at) => ({
      label: at % step ? '' : to - from < periods.length * NARROW ? `’${year.slice(2)}` : formats.date(year),
      value: mean && lines.means.length && step === 1 ? inUnit(mean.amount) : '', from, to,
    })),
    peak: top?.total && !cumulative ? { at: highest, date: formats.date(top.on, 'short'), value: inUnit(top.total) } : undefined,
    key: isStacked
      ? categories.map(({ id, label }, colour) => ({ id, colour, label: said(label, telling), isShown: !hidden.includes(id) }))
      : [{ label: term, colour: 0, isShown: true }],
    lines: [
      ...(incomplete.length ? [{ kind: 'inc' as const, label: words.incomplete }] : []),
      ...(lines.means.length ? [{ kind: 'mean' as const, label: words.mean(kind) }] : []),
      ...(pace ? [{ kind: 'need' as const, label: words.needed(amountOf(series, pace.amount, 2, telling), kind) }] : []),
    ],
    file: () => ({ rows: trendFile(series, telling), facts: series, telling }),
    textAt: (place) => {
      const period = periods[place];
      if (!period) return '';
      const print = (amount: number | undefined) => (amount === undefined ? words.notKnown : amountOf(series, amount, 2, telling));
      const parts = isStacked ? chosen.map(({ label }, at) => `${said(label, telling)} ${print(period.amounts[at])}`) : [];
      return [`${formats.date(period.on)}: ${print(period.total)}`, formats.list(parts), period.incomplete ? words.incomplete : ''].filter(Boolean).join('; ');
    },
  };
}

const meanLines = ({ years, kind }: Told): Line[] =>
  (kind === 'year' ? [] : years.flatMap(({ from, to, mean }) => (mean ? [[[from, mean.amount], [to, mean.amount]] as const] : [])));

/** Level, or rising from what was there before it began. */
function neededLine({ series, periods }: Told, cumulative: boolean | undefined): Line {
  const pace = neededPace(series, periods);
  if (!pace) return [];
  const { amount, from, to } = pace;
  if (!cumulative) return [[from, amount], [to, amount]];
  const before = from ? periods[from - 1]?.total : 0;
  return before === undefined ? [] : [[from, before], [to, before + amount * (to - from)]];
}
