import type { Source } from '../domain/ledger/common.schema.js';
import { sourceViews, type Telling } from './telling.js';

export type Cell = string | number | undefined;

/** What is not known is an empty cell, never a zero. A text that a spreadsheet would take for a formula is marked as a text. */
const cell = (value: Cell): string =>
  (typeof value === 'string' ? `"${value.replace(/^(?=\s*[=+\-@])/, "'").replaceAll('"', '""')}"` : String(value ?? ''));

/** Rows as comma-separated values. */
export const csv = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => row.map(cell).join()).join('\r\n');

/** Below a table: who says so, as of when, and on which terms. */
export const citedRows = (
  { sources, asOf }: { readonly sources: readonly Source[]; readonly asOf: string }, telling: Pick<Telling<unknown>, 'formats' | 'common'>, terms: string,
): Cell[][] => [
  [],
  ...sourceViews(sources, telling).map(({ text, href }) => [telling.common.source, text, href]),
  [telling.common.columns[2], asOf],
  [terms],
];
