import { periodsOf } from '../../domain/series/series.js';
import type { Series } from '../../domain/series/series.schema.js';
import { citedRows, type Cell } from '../../presentation/csv.js';
import { say } from '../../presentation/telling.js';
import type { Tell } from './trend-chart.told.js';

/** The series as a table of numbers in full units. */
export function trendFile(series: Series, telling: Tell): Cell[][] {
  const { words } = telling;
  const { categories, currency, unit } = series;
  const counted = currency ?? say(telling, unit) ?? '';
  const named = (label: string) => `${label}, ${counted}`;
  return [
    [words.period, ...categories.map(({ label }) => named(say(telling, label) ?? '')), named(words.total), words.incomplete],
    ...periodsOf(series, categories.map(({ id }) => id)).map(({ on, amounts, total, incomplete }) => [on, ...amounts, total, incomplete ? 1 : 0]),
    ...citedRows(series, telling, words.terms),
  ];
}
