import { pathText, quote, type Issue } from './issue.js';
import { COLLECTIONS, type Collection } from './ledger.schema.js';
import { repeats } from './repeats.js';
import { resolver, type Resolved } from './resolve.js';

export type Json = Record<string, unknown>;
export type Path = readonly PropertyKey[];

/** A record as it is `written`, where it stands, and as `record` with its ids replaced by what they name. */
export interface Entry extends Resolved {
  readonly collection: Collection;
  readonly path: Path;
  readonly written: unknown;
}

/** The records of a ledger, whatever is wrong with them. */
export function entriesOf(ledger: Json): Entry[] {
  const resolve = resolver(ledger);
  return COLLECTIONS.flatMap((collection) => {
    const list = ledger[collection];
    if (!Array.isArray(list)) return [];
    return list.map((written: unknown, at) => {
      const path = [collection, at];
      return { collection, path, written, ...resolve(written, path) };
    });
  });
}

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Records that have the id of one before them in their collection. */
export function sameIds(entries: readonly Entry[]): Issue[] {
  const named = entries.filter(({ written }) => isObject(written) && typeof written.id === 'string');
  const ids = named.map(({ written }) => (written as { id: string }).id);
  return repeats(named.map(({ collection }, at) => `${collection} ${ids[at]}`)).map((at) => ({
    path: pathText([...(named[at]?.path ?? []), 'id']),
    found: quote(ids[at]),
    expected: `an id that stands only once in \`${named[at]?.collection}\``,
    remedy: 'rename one of the two records',
  }));
}

/** The records in which nothing is wrong, nor in what they name but their sources, of which nothing is reckoned. */
export function withoutFaults(entries: readonly Entry[], faults: readonly Issue[]): Entry[] {
  if (!faults.length) return [...entries];
  const places = new Set(faults.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  const faulty = entries.filter(
    ({ collection, path }) => collection !== 'sources' && places.has(pathText(path)),
  );
  const known = new Map<unknown, boolean>(faulty.map(({ record }) => [record, false]));
  const isSound = (value: unknown): boolean => {
    if (!isObject(value)) return true;
    const before = known.get(value);
    if (before !== undefined) return before;
    known.set(value, true);
    const is = Object.values(value).every(isSound);
    known.set(value, is);
    return is;
  };
  return entries.filter(({ record, path }) => !places.has(pathText(path)) && isSound(record));
}

