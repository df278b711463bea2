import { explain, WORDLESS, type SchemaIssue } from './explain.js';
import { DIRECTIONS, fail, ok, pathText, quote, type Issue, type Result } from './issue.js';
import { resolve } from './resolve.js';

/** What one widget reads: a collection of the ledger, and the schema of its records once ids are resolved. */
export interface Slice<T> {
  readonly tag: string;
  readonly collection: string;
  readonly schema: {
    readonly safeParse: (
      value: unknown,
      words: { error: () => string },
    ) => { success: true; data: T } | { success: false; error: { issues: readonly unknown[] } };
  };
  /** What the schema cannot say: sums that contradict each other, an end before its start. */
  readonly check?: (facts: T) => readonly Issue[];
}

/** Reads a widget's facts from a whole ledger, or from the widget's own record. */
export type Reader<T> = (document: unknown, of?: string) => Result<T>;

/** The key by which a whole ledger is known, and the version that is read here. */
export const VERSION_KEY = 'pledgewatch';
export const VERSION = 1;

/** More than anybody corrects at once. */
const MOST_ISSUES = 100;

type Json = Record<string, unknown>;

/** A whole ledger, of whatever version. */
export const isLedger = (document: unknown): document is Json =>
  typeof document === 'object' && document !== null && Object.hasOwn(document, VERSION_KEY);

/**
 * Reads a widget's facts from a document: a whole ledger, of which `of` selects a record
 * (omitted: the ledger's default for the tag, or its only record), or else the record itself.
 */
export function readSlice<T>(slice: Slice<T>, document: unknown, of?: string): Result<T> {
  if (!isLedger(document)) return validate(slice, document, document, pathText);
  if (document[VERSION_KEY] !== VERSION) return fail(otherVersion(document));
  const list = document[slice.collection];
  if (list !== undefined && !Array.isArray(list)) {
    return fail({
      path: slice.collection, found: quote(list), expected: 'a list in square brackets', remedy: 'put its records into one',
    });
  }
  const records: readonly unknown[] = list ?? [];
  const at = choose(slice, document, records, of);
  if (!at.ok) return at;
  const { record, issues, place } = resolve(document, records[at.value], [slice.collection, at.value]);
  if (issues.length) return fail(...issues.slice(0, MOST_ISSUES));
  return validate(slice, record, record, (path) => pathText(place(path)));
}

/** What is wrong with a ledger of another version. */
export const otherVersion = (ledger: Json): Issue => ({
  path: VERSION_KEY, found: quote(ledger[VERSION_KEY]), expected: `${VERSION}, the version read here`,
  remedy: 'use a ledger of that version or a newer script',
});

/** The place of the record that is shown: the one that `of` names, else the default of the tag, else the only one. */
export function choose({ tag, collection }: Pick<Slice<unknown>, 'tag' | 'collection'>, ledger: Json, records: readonly unknown[], of: string | undefined): Result<number> {
  const ids = records.map((record) => (record as Json | null | undefined)?.id);
  const wanted = of ?? (ledger.defaults as Json | undefined)?.[tag];
  if (wanted === undefined && records.length === 1) return ok(0);
  const at = ids.indexOf(wanted);
  if (wanted !== undefined && at >= 0) return ok(at);
  const path = of !== undefined ? 'of' : wanted !== undefined ? `defaults.${tag}` : collection;
  if (!records.length) return fail({ path: collection, expected: `a record for <${tag}>`, remedy: 'add one to the ledger' });
  const known = ids.filter((id) => typeof id === 'string');
  const some = `one of ${known.slice(0, 8).map(quote).join(', ')}${known.length > 8 ? ' …' : ''}`;
  const choice = known.length ? some : 'an id that a record has';
  return fail({
    path,
    found: wanted === undefined ? `a choice of ${records.length} records without a default` : quote(wanted),
    expected: `the id of a record in \`${collection}\``,
    remedy: `${of === undefined ? 'set the attribute of="…" to' : 'write'} ${choice}`,
  });
}

function validate<T>(slice: Slice<T>, input: unknown, root: unknown, place: (path: readonly PropertyKey[]) => string): Result<T> {
  const parsed = parse(slice, input);
  if (!parsed) return fail(UNREADABLE);
  if (!parsed.success) {
    const found = (parsed.error.issues as SchemaIssue[]).slice(0, MOST_ISSUES);
    return fail(...found.flatMap((issue) => explain(issue, root, place)).slice(0, MOST_ISSUES));
  }
  const issues = (slice.check?.(parsed.data) ?? []).slice(0, MOST_ISSUES);
  return issues.length ? fail(...issues.map((issue) => ({ ...issue, path: place(keysOf(issue.path)) }))) : ok(upright(parsed.data));
}

/** Without marks that turn the direction of what follows: no text may turn around the number that is printed after it. */
function upright<T>(facts: T): T {
  // The schema has made a copy, of which all is its own.
  if (typeof facts === 'object' && facts !== null) for (const key of Object.keys(facts) as (keyof T)[]) facts[key] = upright(facts[key]);
  return typeof facts === 'string' ? facts.replace(DIRECTIONS, '') as T : facts;
}

/** What is said of a document with more mistakes than the schema can list. */
export const UNREADABLE: Issue = {
  path: '', found: 'a document with so many mistakes',
  expected: 'one that can be read', remedy: 'shorten its lists',
};

/** What the schema says, in no language that another script may have set; undefined where it gives up. */
export function parse<T>({ schema }: Pick<Slice<T>, 'schema'>, input: unknown): ReturnType<Slice<T>['schema']['safeParse']> | undefined {
  try {
    return schema.safeParse(input, { error: () => WORDLESS });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The keys of a path such as `parts.0.money`; none of the record itself. */
export const keysOf = (path: string): PropertyKey[] =>
  path.split('.').filter(Boolean).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
