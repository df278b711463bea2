/** What is wrong with a document, for its author: where, what was found, what belongs there, what to do. */
export interface Issue {
  /** Place in the document, `pledges[3].money.currency`; empty for the document itself. */
  readonly path: string;
  /** What stands there, as the author wrote it and shortened; undefined where nothing does. */
  readonly found?: string | undefined;
  /** What belongs there, as a noun phrase. */
  readonly expected: string;
  /** What to do, as an imperative without a full stop. */
  readonly remedy: string;
}

/** A result that is a value, or all that stands in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (...issues: Issue[]): Result<never> => ({ ok: false, issues });

/** One sentence: ``pledges[3].money.currency`: 'EURO' is not a currency code; write 'EUR'.`` */
export function sentenceOf({ path, found, expected, remedy }: Issue): string {
  const place = path ? `\`${path}\`: ` : '';
  return `${place}${found === undefined ? `${expected} is missing` : `${found} is not ${expected}`}; ${remedy}.`;
}

/** `['pledges', 3, 'money']` as `pledges[3].money`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `${text && '.'}${String(key)}`),
    '',
  );

/** A value as it is shown to its author: JSON, at most 60 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? `'${value.slice(0, 60)}'` : (JSON.stringify(value) ?? String(value));
  return text.length > 62 ? `${text.slice(0, 60)}…` : text;
}
