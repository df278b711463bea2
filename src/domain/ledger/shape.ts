import { DATE_PATTERN, parseDate } from '../calendar/date.js';
import type { SchemaIssue } from './explain.js';

/**
 * A schema as plain data, written from the zod schema at build time (tools/shapes.mjs) for the classic script,
 * which then needs no zod. It accepts, refuses and words exactly what the schema does; a test holds them together.
 */
export interface Shape {
  readonly is: 'string' | 'number' | 'boolean' | 'date' | 'array' | 'object' | 'enum' | 'union' | 'nullable';
  /** What the schema itself says of a value that does not fit; absent where it leaves that to the explanation. */
  readonly says?: string;
  /** Inner shapes by their place in the table: of a list, of a union, of what may be null. */
  readonly of?: readonly number[];
  /** Fields with the place of their shape, `id?1 asOf2`; one with `?` may be absent. */
  readonly fields?: string;
  readonly values?: readonly string[];
  /** What is checked, the bound (of a number, of a length; a pattern as `flags/source`), what is said if not `says`. */
  readonly checks?: readonly (readonly [Check, string | number, string?])[];
}

export type Check = 'pattern' | 'least' | 'most';

const FIELD = /([a-zA-Z]+)(\??)(\d+)/g;

/** The code of what failed a check and nothing else. */
const CHECK = 'failed_check';

type Json = Record<string, unknown>;
type Parsed<T> = { success: true; data: T } | { success: false; error: { issues: SchemaIssue[] } };

/** A schema made of shapes, with the one method of a zod schema that readers use. */
export const shaped = <T>(table: readonly Shape[], root: number): { readonly safeParse: (value: unknown) => Parsed<T> } => ({
  safeParse: (value) => {
    const issues: SchemaIssue[] = [];
    const data = fit(table, root, value, [], issues);
    return issues.length ? { success: false, error: { issues } } : { success: true, data: data as T };
  },
});

function fit(table: readonly Shape[], at: number, value: unknown, path: readonly PropertyKey[], issues: SchemaIssue[]): unknown {
  const shape = table[at] as Shape;
  const { is, says: message = '', of = [] } = shape;
  const inner = of[0] ?? 0;
  if (is === 'nullable') return value === null ? value : fit(table, inner, value, path, issues);
  if (is === 'union') return fitOne(table, of, value, { code: 'invalid_union', path, message }, issues);
  if (is === 'enum') {
    if (!shape.values?.includes(value as string)) issues.push({ code: 'invalid_value', path, message, values: shape.values ?? [] });
    return value;
  }
  const fits = typeOf(value) === (is === 'date' ? 'string' : is);
  if (!fits) issues.push({ code: 'invalid_type', expected: is, path, message });
  const failed = shape.checks?.filter(([check, bound]) => !holds(is, check, bound, value, fits)) ?? [];
  // As zod has it: the entries of a list that is too long are not read.
  const fitted = !fits || failed.some(([check]) => check === 'most') ? value : is === 'array'
    ? Array.from(value as unknown[], (entry, index) => fit(table, inner, entry, [...path, index], issues))
    : is === 'object' ? fitFields(table, shape, value as Json, path, issues) : value;
  issues.push(...failed.map(([, , says = message]) => ({ code: CHECK, path, message: says })));
  if (fits && is === 'date' && !parseDate(value as string)) {
    issues.push(DATE_PATTERN.test(value as string) ? { code: CHECK, path, message: 'a day that exists' } : { code: 'invalid_format', path, message });
  }
  return fitted;
}

/**
 * As zod has it: the first branch that fits; else the only one that failed nothing but checks and has unknown keys
 * at most; where there is none, what each of them says.
 */
function fitOne(table: readonly Shape[], of: readonly number[], value: unknown, issue: SchemaIssue, issues: SchemaIssue[]): unknown {
  const errors: SchemaIssue[][] = [];
  for (const branch of of) {
    const found: SchemaIssue[] = [];
    const data = fit(table, branch, value, [], found);
    if (!found.length) return data;
    errors.push(found);
  }
  const [near, ...others] = errors.filter((found) => found.every(({ code }) => !code?.startsWith('invalid')));
  if (near && !others.length) issues.push(...near.map((found) => ({ ...found, path: [...issue.path, ...found.path] })));
  else issues.push({ ...issue, errors });
  return value;
}

function fitFields(table: readonly Shape[], { fields = '', says: message = '' }: Shape, value: Json, path: readonly PropertyKey[], issues: SchemaIssue[]): Json {
  const data: Json = {};
  for (const [, key = '', optional, at] of fields.matchAll(FIELD)) {
    const own = Object.hasOwn(value, key);
    const given = own ? value[key] : undefined;
    if (own || !optional) data[key] = optional && given === undefined ? given : fit(table, Number(at), given, [...path, key], issues);
  }
  const keys = Object.keys(value).filter((key) => !Object.hasOwn(data, key));
  if (keys.length) issues.push({ code: 'unrecognized_keys', keys, path, message });
  return data;
}

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null || (typeof value === 'number' && !Number.isFinite(value)) ? 'none' : typeof value;

/** As zod has it: what has a length is measured, whether it fits or not. */
function holds(is: Shape['is'], check: Check, bound: string | number, value: unknown, fits: boolean): boolean {
  if (!fits && (is === 'number' || check === 'pattern')) return true;
  if (typeof bound === 'string') {
    const cut = bound.indexOf('/');
    return new RegExp(bound.slice(cut + 1), bound.slice(0, cut)).test(value as string);
  }
  const size = is === 'number' ? value as number : lengthOf(value);
  return size === undefined || (check === 'least' ? size >= bound : size <= bound);
}

/** Of a text in characters, of which those beyond U+FFFF take two places each. */
const lengthOf = (value: unknown): number | undefined =>
  (typeof value === 'string' ? value.replace(/[\u{10000}-\u{10FFFF}]/gu, '.') : value as Partial<string> | null | undefined)?.length;
