export type Cell = string | number | undefined;

/** What is not known is an empty cell, never a zero. A text that a spreadsheet would take for a formula is marked as a text. */
const cell = (value: Cell): string =>
  (typeof value === 'string' ? `"${value.replace(/^(?=\s*[=+\-@])/, "'").replaceAll('"', '""')}"` : String(value ?? ''));

/** Rows as comma-separated values. */
export const csv = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => row.map(cell).join()).join('\r\n');
