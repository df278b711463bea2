import { pathText, quote, type Issue } from './issue.js';

const FIELDS = {
  sources: 'sources',
  rates: 'rates',
  need: 'needs',
  own: 'needs',
  partners: 'needs',
  covered: 'needs',
  pledges: 'pledges',
  indicators: 'indicators',
  agreements: 'agreements',
  benchmarks: 'benchmarks',
} as const;

/** A field in which the id of a record may stand for the record. */
export type Reference = keyof typeof FIELDS;

/** Fields in which an id may stand for a record, and the collection that it is looked up in. */
export const REFERENCES: Readonly<Record<string, string>> = FIELDS;

/** A record with every id replaced by what it names, and a way back from its places to the ledger's. */
export interface Resolved {
  readonly record: unknown;
  readonly issues: readonly Issue[];
  /** The place in the ledger of a path within the record. */
  readonly place: (path: readonly PropertyKey[]) => PropertyKey[];
}

/** Levels beyond which nothing is looked up: deeper than any record, so that the schema refuses it. */
const DEEPEST = 12;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Replaces ids by records. `origin` is where the record stands in the ledger. */
export const resolve = (ledger: Json, record: unknown, origin: readonly PropertyKey[]): Resolved =>
  resolver(ledger)(record, origin);

/**
 * Replaces the ids of one record after the other. What several of them name is looked up and copied once,
 * and what is wrong with it is an issue of the record that named it first.
 */
export function resolver(ledger: Json): (record: unknown, origin: readonly PropertyKey[]) => Resolved {
  const find = finder(ledger);
  const origins = new Map<object, readonly PropertyKey[]>();
  const copies = new Map<object, unknown>();
  let issues: Issue[] = [];

  const look = (id: string, collection: string, path: readonly PropertyKey[], depth: number): unknown => {
    const at = find(collection, id);
    if (typeof at === 'number') return walk((ledger[collection] as unknown[])[at], [collection, at], depth);
    issues.push({ ...at, path: pathText(path) });
    return undefined;
  };

  /** Each object is copied once, however often it is named; a place that leads back to it stays as it is. */
  const walk = (value: unknown, path: readonly PropertyKey[], depth: number): unknown => {
    if (!isObject(value) || depth > DEEPEST) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    copies.set(value, value);
    const copy = Array.isArray(value)
      ? value.map((entry, index) => walk(entry, [...path, index], depth + 1))
      : Object.fromEntries(
          Object.entries(value).map(([key, entry]) => [key, follow(key, entry, path, depth + 1)]),
        );
    copies.set(value, copy);
    origins.set(copy, path);
    return copy;
  };

  const follow = (key: string, value: unknown, above: readonly PropertyKey[], depth: number): unknown => {
    const collection = Object.hasOwn(REFERENCES, key) ? REFERENCES[key] : undefined;
    if (!collection && !isObject(value)) return value;
    const path = [...above, key];
    if (!collection) return walk(value, path, depth);
    if (typeof value === 'string') return look(value, collection, path, depth);
    if (!Array.isArray(value)) return walk(value, path, depth);
    const list = value.map((entry, index) =>
      typeof entry === 'string'
        ? look(entry, collection, [...path, index], depth)
        : walk(entry, [...path, index], depth + 1),
    );
    origins.set(list, path);
    return list;
  };

  return (record, origin) => {
    issues = [];
    const resolved = walk(record, origin, 0);
    return {
      record: resolved,
      issues,
      place: (path) => {
        let value: unknown = resolved;
        let place: PropertyKey[] = [...origin];
        for (const key of path) {
          value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
          const from = isObject(value) ? origins.get(value) : undefined;
          place = from ? [...from] : [...place, key];
        }
        return place;
      },
    };
  };
}

/** Finds the place of a record in a collection by its id, or says what is wrong with the id. */
export type Find = (collection: string, id: string) => number | Omit<Issue, 'path'>;

/** Finds records of a ledger; each collection is read through once, when it is first asked for. */
export function finder(ledger: Json): Find {
  const indices = new Map<string, Index>();
  return (collection, id) => {
    const index = indices.get(collection) ?? indexOf(ledger[collection]);
    indices.set(collection, index);
    return (
      index.places.get(id) ?? {
        found: quote(id),
        expected: `the id of a record in \`${collection}\``,
        remedy: index.some ? `write one of ${index.some}` : `add it to \`${collection}\``,
      }
    );
  };
}

/** A collection by its ids. */
interface Index {
  /** Of two records with the same id the first. */
  readonly places: ReadonlyMap<string, number>;
  /** The first few ids, as they are shown to an author. */
  readonly some: string;
}

function indexOf(list: unknown): Index {
  const places = new Map<string, number>();
  (Array.isArray(list) ? list : []).forEach((entry: unknown, at) => {
    if (isObject(entry) && typeof entry.id === 'string' && !places.has(entry.id)) places.set(entry.id, at);
  });
  const some = [...places.keys()].slice(0, 8).map(quote).join(', ');
  return { places, some: places.size > 8 ? `${some} …` : some };
}
