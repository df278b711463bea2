import { periodsOf } from '../../domain/series/series.js';
import type { Series } from '../../domain/series/series.schema.js';
import type { Cell } from '../../presentation/csv.js';
import { said, say } from '../../presentation/telling.js';
import type { Tell } from './trend-chart.told.js';

/** The series as a table of numbers in full units. */
export function trendFile(series: Series, telling: Tell): Cell[][] {
  const { words } = telling;
  const { categories, currency, unit } = series;
  const labels = [...categories.map(({ label }) => say(telling, label)), words.total];
  return [
    [words.period, ...labels.map((label) => `${label ?? ''}, ${currency ?? said(unit, telling)}`), words.incomplete],
    ...periodsOf(series, categories.map(({ id }) => id)).map(({ on, amounts, total, incomplete }) => [on, ...amounts, total, Number(incomplete)]),
  ];
}
