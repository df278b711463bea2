import { DATE_PATTERN, parseDate } from '../calendar/date.js';
import type { SchemaIssue } from './explain.js';

/**
 * A schema as plain data, written from the zod schema at build time (tools/shapes.mjs) for the classic script,
 * which then needs no zod. It accepts, refuses and words exactly what the schema does; a test holds them together.
 */
export interface Shape {
  readonly is: 'string' | 'number' | 'boolean' | 'date' | 'array' | 'object' | 'enum' | 'union' | 'nullable' | 'record';
  /** What the schema itself says of a value that does not fit; absent where it leaves that to the explanation. */
  readonly says?: string;
  /** Inner shapes by their place in the table: of a list, of a union, of what may be null, of every field of a record. */
  readonly of?: readonly number[];
  /** Fields with the place of their shape, `id?1 asOf2`; one with `?` may be absent. */
  readonly fields?: string;
  readonly values?: readonly string[];
  /** Of a number, that it is a whole one. */
  readonly whole?: boolean;
  readonly checks?: readonly Check[];
}

/** What is checked, its pattern or bound (of a number, of a length), what is said if not `says`, and a pattern's flags. */
type Check =
  | readonly ['pattern', pattern: string, says?: string | null, flags?: string]
  | readonly ['least' | 'most', bound: number, says?: string, flags?: undefined];

const FIELD = /([a-zA-Z]+)(\??)(\d+)/g;

/** The code of what failed a check; what does not fit at all is `invalid_…`. */
const CHECK = 'failed_check';

type Json = Record<string, unknown>;
type Parsed<T> = { success: true; data: T } | { success: false; error: { issues: SchemaIssue[] } };

/** A schema made of shapes, with the one method of a zod schema that readers use. */
export const shaped = <T>(table: readonly Shape[], root: number): { readonly safeParse: (value: unknown) => Parsed<T> } => ({
  safeParse: (value) => {
    const issues: SchemaIssue[] = [];
    const data = fit(table, root, value, issues);
    return issues.length ? { success: false, error: { issues } } : { success: true, data: data as T };
  },
});

/** A shape with its fields and patterns taken apart. */
interface Ready {
  readonly fields: readonly { readonly key: string; readonly isOptional: boolean; readonly shape: number }[];
  readonly patterns: readonly (RegExp | undefined)[];
}

const ready = new WeakMap<Shape, Ready>();

/** Taken apart once, however many values it reads. */
function readyOf(shape: Shape): Ready {
  const known = ready.get(shape);
  if (known) return known;
  const { fields = '', checks = [] } = shape;
  const made: Ready = {
    fields: [...fields.matchAll(FIELD)].map(([, key = '', optional, place]) => ({ key, isOptional: Boolean(optional), shape: Number(place) })),
    patterns: checks.map(([check, bound, , flags]) => (check === 'pattern' ? new RegExp(bound, flags) : undefined)),
  };
  ready.set(shape, made);
  return made;
}

/** Whether it is an object of any realm, and of no class. */
function isPlain(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { constructor: made } = value as { constructor?: unknown };
  return typeof made !== 'function' || Object.hasOwn(made.prototype as object, 'isPrototypeOf');
}

/** Of what has a length, whether it fits or not; a text is measured in characters, of which some take two places. */
const lengthOf = (value: unknown): number | undefined =>
  typeof value === 'string' ? value.replace(/[\u{10000}-\u{10ffff}]/gu, ' ').length : (value as Partial<string> | null | undefined)?.length;

/** The value as zod would return it; what is wrong with it is added to the issues, with paths from here on. */
function fit(table: readonly Shape[], at: number, value: unknown, issues: SchemaIssue[]): unknown {
  const shape = table[at] as Shape;
  const { is, says: message = '', of = [], values = [], checks = [], whole } = shape;
  const [inner = 0] = of;
  const tell = (code: string, more?: Partial<SchemaIssue>) => issues.push({ code, path: [], message, ...more });
  const inside = (key: PropertyKey, part: unknown, place: number) => {
    let next = issues.length;
    const fitted = fit(table, place, part, issues);
    while (next < issues.length) issues[next++]?.path.unshift(key);
    return fitted;
  };

  if (is === 'nullable') return value === null ? value : fit(table, inner, value, issues);
  if (is === 'enum') {
    if (!values.includes(value as string)) tell('invalid_value', { values });
    return value;
  }
  if (is === 'union') {
    const errors: SchemaIssue[][] = [];
    for (const branch of of) {
      const found: SchemaIssue[] = [];
      const fitted = fit(table, branch, value, found);
      if (!found.length) return fitted;
      errors.push(found);
    }
    // The branch that is meant failed checks or has unknown keys at most.
    const meant = errors.find((found) => found.every(({ code }) => !code?.startsWith('invalid')));
    if (meant) issues.push(...meant);
    else tell('invalid_union', { errors });
    return value;
  }

  const fits = is === 'array' ? Array.isArray(value)
    : is === 'number' ? Number[whole ? 'isSafeInteger' : 'isFinite'](value)
    : is === 'date' ? typeof value === 'string' && DATE_PATTERN.test(value)
    : is === 'record' ? isPlain(value)
    : typeof value === is && value !== null && !Array.isArray(value);
  if (!fits) tell('invalid_type', { expected: is });
  const { fields, patterns } = readyOf(shape);
  const failed = checks.filter(([check, bound], index) => {
    if (check === 'pattern') return fits && !patterns[index]?.test(value as string);
    const size = is !== 'number' ? lengthOf(value) : fits ? value as number : undefined;
    return size !== undefined && !(check === 'least' ? size >= bound : size <= bound);
  });
  let fitted = value;
  // The entries of a list that is too long are not read.
  if (fits && is === 'array' && !failed.some(([check]) => check === 'most')) {
    fitted = [...value as unknown[]].map((entry, index) => inside(index, entry, inner));
  }
  if (fits && is === 'record') {
    fitted = Object.fromEntries(Object.entries(value as Json).flatMap(([key, part]) => (key === '__proto__' ? [] : [[key, inside(key, part, inner)]])));
  }
  if (fits && is === 'object') {
    const known: Json = {};
    const record = value as Json;
    for (const { key, isOptional, shape: place } of fields) {
      const isThere = Object.hasOwn(record, key);
      const part = isThere ? record[key] : undefined;
      if (!isOptional || isThere) known[key] = isOptional && part === undefined ? part : inside(key, part, place);
    }
    const keys = Object.keys(record).filter((key) => !Object.hasOwn(known, key));
    if (keys.length) tell('unrecognized_keys', { keys });
    fitted = known;
  }
  for (const [, , says] of failed) tell(CHECK, { message: says ?? message });
  if (fits && is === 'date' && !parseDate(value as string)) tell(CHECK, { message: 'a day that exists' });
  return fitted;
}
