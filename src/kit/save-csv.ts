import type { Source } from '../domain/ledger/common.schema.js';
import { csv, type Cell } from '../presentation/csv.js';
import { sourceViews, type Telling } from '../presentation/telling.js';

/** A file for spreadsheets: its rows, and what they are of. */
export interface CsvFile {
  readonly rows: readonly (readonly Cell[])[];
  readonly facts: { readonly sources: readonly Source[]; readonly asOf: string };
  readonly telling: Pick<Telling<{ readonly terms: string }>, 'formats' | 'common' | 'words'>;
}

/** Saves a file, from nowhere but the page: below its rows who says so, as of when, and on which terms. */
export function save(name: string, { rows, facts, telling }: CsvFile): void {
  const { source, columns: [, , asOf] } = telling.common;
  const text = csv([
    ...rows, [],
    ...sourceViews(facts.sources, telling).map(({ text: title, href }) => [source, title, href]),
    [asOf, facts.asOf],
    [telling.words.terms],
  ]);
  const link = document.createElement('a');
  link.download = `${name}.csv`;
  // The mark tells spreadsheets in which letters it is written.
  link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`;
  link.click();
}
