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
export const fail = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });

/** One sentence: ``pledges[3].money.currency`: 'EURO' is not a currency code; write 'EUR'.`` */
export function sentenceOf({ path, found, expected, remedy }: Issue): string {
  const place = path ? `\`${path}\`: ` : '';
  return `${place}${found === undefined ? `${expected} is missing` : `${found} is not ${expected}`}; ${remedy}.`;
}

/** `['pledges', 3, 'money']` as `pledges[3].money`, each key shortened. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `${text && '.'}${shorten(String(key))}`),
    '',
  );

/** A value as it is shown to its author: a text in single quotes, at most 60 characters; of a list or group only that it is one. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `'${shorten(value)}'`;
  if (typeof value !== 'object' || value === null) return shorten(String(value));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}${Object.keys(value).length ? '…' : ''}${close}`;
}

const shorten = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : text).replace(DIRECTIONS, '\uFFFD');

/** Marks that turn the direction of what follows, beyond the text that they stand in. */
export const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;
