import type { Series } from '../../domain/series/series.schema.js';
import { neededPace, periodsOf } from '../../domain/series/series.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { asOfView, said, say, sourceViews, tableRow } from '../../presentation/telling.js';
import type { PeriodKind } from '../../presentation/words/trend-chart.en.js';
import { trendPicture, type TrendPicture } from './trend-chart.picture.js';
import { amountOf, toldOf, type Tell, type Told, type TrendChoice } from './trend-chart.told.js';

/** All that `pw-trend-chart` prints and draws. What a reader puts aside changes the picture alone. */
export function trendChartView(series: Series, telling: Tell, choice: TrendChoice = {}): CardView<TrendPicture> {
  const headline = said(series.label, telling);
  const told = toldOf(series, series.categories.map(({ id }) => id), choice.cumulative);
  return {
    headline,
    figure: undefined,
    sentence: sentence(told, headline, choice, telling),
    picture: series.points.length ? trendPicture(series, telling, choice) : undefined,
    notes: notes(told, telling),
    table: {
      caption: headline, columns: columns(series, telling),
      get rows() {
        return rows(series, telling);
      },
    },
    sources: sourceViews([...series.sources, ...(series.need?.sources ?? [])], telling),
    freshness: asOfView(series, telling),
  };
}

/** Years that a sentence compares. */
const COMPARED = 3;
const IN_A_YEAR: Readonly<Record<PeriodKind, number>> = { year: 1, month: 12, day: 365 };

function sentence({ series, kind, periods, years }: Told, label: string, { cumulative }: TrendChoice, telling: Tell): string {
  const { formats, words } = telling;
  const by = series.sources[0]?.publisher ?? '';
  const means = years.flatMap(({ mean, year }) => (mean ? [{ ...mean, when: mean.count < IN_A_YEAR[kind] ? formats.span(mean.span) : formats.date(year) }] : []));
  const [latest, ...before] = means.slice(-COMPARED).reverse();
  const sum = periods.findLast(({ total }) => total !== undefined);
  if (cumulative && sum) return words.sum(label, by, amountOf(series, sum.total ?? 0, 2, telling), formats.span({ from: periods[0]?.on ?? sum.on, to: sum.on }));
  if (!latest) return words.nothing(label, by);
  return words.sentence({
    label, by, kind, mean: amountOf(series, latest.amount, 2, telling), when: latest.when,
    of: latest.count < IN_A_YEAR[kind] ? { count: formats.number(latest.count), n: latest.count } : undefined,
    before: formats.list(before.map(({ amount, when }) => words.before(amountOf(series, amount, 2, telling), when))),
  });
}

function notes({ series, periods, kind }: Told, telling: Tell): string[] {
  const { formats, words, common } = telling;
  const unknown = periods.filter(({ total }) => total === undefined).length;
  const incomplete = series.points.filter((point) => point.incomplete);
  return [
    ...incomplete.flatMap(({ on, note }) => [words.isIncomplete(formats.date(on)), say(telling, note) ?? []].flat()),
    ...(unknown ? [words.unknown(formats.number(unknown), unknown, kind)] : []),
    ...(neededPace(series, periods) ? [] : [words.noPace]),
    ...(series.leavesOut?.length ? [common.leftOut(series.leavesOut.map((text) => say(telling, text)).join('; '))] : []),
  ];
}

const columns = ({ categories }: Series, telling: Tell): string[] => {
  const [, , asOf, source] = telling.common.columns;
  const parts = categories.length > 1 ? categories.map(({ label }) => said(label, telling)) : [];
  return [telling.words.period, ...parts, telling.words.total, asOf, source];
};

function rows(series: Series, telling: Tell): TableRow[] {
  const { formats, words } = telling;
  const { categories, need } = series;
  const print = (amount: number | undefined) => (amount === undefined ? words.notKnown : amountOf(series, amount, 2, telling));
  const parts = categories.length > 1;
  return [
    ...periodsOf(series, categories.map(({ id }) => id)).map(({ on, amounts, total, incomplete }) => tableRow(
      `${formats.date(on)}${incomplete ? ` (${words.incomplete})` : ''}`, [...(parts ? amounts : []), total].map(print), series, telling,
    )),
    ...(need ? [tableRow(
      [say(telling, need.label) ?? words.need, need.period ? formats.span(need.period) : ''].filter(Boolean).join(', '),
      [...(parts ? categories.map(() => '–') : []), telling.common.qualified(need.money.qualifier, formats.money(need.money.amount, need.money.currency, 2).text)], need, telling,
    )] : []),
  ];
}
