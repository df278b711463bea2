import { pathText, quote, type Issue } from './issue.js';

/** What a schema reports, as far as it is explained here; zod's issues have this shape. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

const NOUNS: Record<string, string> = {
  string: 'a text', number: 'a number without quotes', boolean: 'true or false',
  array: 'a list in square brackets', object: 'a group of fields in braces',
};

/** What people write for a code that ISO 4217 knows. */
const CURRENCIES: Record<string, string> = {
  EURO: 'EUR', '€': 'EUR', $: 'USD', '£': 'GBP',
};

/** What a schema says where it has no words of its own; the words are then found here. */
export const WORDLESS = 'Invalid input';

/** Words one issue of a schema for the author of `document`, at most one per place. */
export function explain(issue: SchemaIssue, document: unknown, place: (path: readonly PropertyKey[]) => string = pathText): Issue[] {
  const { code, path, message, keys } = issue;
  if (code === 'unrecognized_keys') return (keys ?? []).map((key) => ({
    path: place([...path, key]), found: quote(key), expected: 'a field known here', remedy: 'correct its spelling or remove it',
  }));
  const branch = code === 'invalid_union' ? nearest(issue) : undefined;
  if (branch) return branch.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, document, place));
  const found = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], document);
  const expected = message === WORDLESS || !message ? nounFor(issue) : message;
  return [{
    path: place(path),
    found: found === undefined ? undefined : quote(found),
    expected,
    remedy: remedyFor(found, expected),
  }];
}

/** The branch of a union that the author seems to have meant: one whose type is right. */
const nearest = ({ errors = [] }: SchemaIssue) =>
  errors.find((branch) => branch.some(({ path, code }) => path.length > 0 || code !== 'invalid_type'));

function nounFor({ code, expected, values }: SchemaIssue): string {
  if (code === 'invalid_value' && values) return values.length > 1 ? `one of ${values.map(quote).join(', ')}` : quote(values[0]);
  return NOUNS[expected ?? ''] ?? 'what belongs here';
}

function remedyFor(found: unknown, expected: string): string {
  if (found === undefined) return 'add it';
  if (typeof found !== 'string') return `write ${expected}`;
  const code = CURRENCIES[found.trim().toUpperCase()];
  if (expected === 'a currency code') return code || /^[a-z]{3}$/i.test(found) ? `write '${code ?? found.toUpperCase()}'` : "write a code of three letters such as 'EUR'";
  if (expected.startsWith('a number') && found.trim() && Number.isFinite(Number(found))) return `write ${Number(found)} without quotes`;
  return `write ${expected}`;
}
