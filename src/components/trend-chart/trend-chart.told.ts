import { dateOf } from '../../domain/calendar/span.js';
import type { Series } from '../../domain/series/series.schema.js';
import { cumulated, periodsOf, yearsOf, type Period, type Year } from '../../domain/series/series.js';
import { said, type Telling } from '../../presentation/telling.js';
import type { PeriodKind, TrendChartWords } from '../../presentation/words/trend-chart.en.js';

export type Tell = Telling<TrendChartWords>;

/** What of a series is shown, and how. */
export interface TrendChoice {
  readonly show?: string | null | undefined;
  readonly cumulative?: boolean | undefined;
  /** Categories that a reader has put aside. */
  readonly hidden?: readonly string[] | undefined;
}

/** A series as it is told: its periods, as they are or added up. */
export interface Told {
  readonly series: Series;
  readonly kind: PeriodKind;
  readonly periods: readonly Period[];
  readonly years: readonly Year[];
}

/** The series in these categories. */
export function toldOf(series: Series, categories: readonly string[], cumulative: boolean | undefined): Told {
  const periods = periodsOf(series, categories);
  return {
    series, kind: dateOf(series.points[0]?.on ?? series.asOf).precision,
    periods: cumulative ? cumulated(periods) : periods, years: yearsOf(periods),
  };
}

/** An amount with what it counts. */
export const amountOf = ({ currency, unit }: Series, amount: number, digits: 1 | 2, telling: Tell): string =>
  currency ? telling.formats.money(amount, currency, digits).text : `${telling.formats.number(amount)} ${said(unit, telling)}`;
