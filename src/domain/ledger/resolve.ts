import { quote, type Issue } from './issue.js';

/** Fields in which the id of a record may stand for the record, and the collection that it is looked up in. */
export const REFERENCES: Readonly<Record<string, string>> = {
  sources: 'sources', rates: 'rates', need: 'needs', own: 'needs', partners: 'needs', covered: 'needs', pledges: 'pledges',
};

/** A record with every id replaced by what it names, and a way back from its places to the ledger's. */
export interface Resolved {
  readonly record: unknown;
  readonly issues: readonly Issue[];
  /** The place in the ledger of a path within the record. */
  readonly place: (path: readonly PropertyKey[]) => PropertyKey[];
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Replaces ids by records. `origin` is where the record stands in the ledger. */
export function resolve(ledger: Json, record: unknown, origin: readonly PropertyKey[]): Resolved {
  const issues: Issue[] = [];
  const origins = new WeakMap<object, readonly PropertyKey[]>();

  const look = (id: string, collection: string, path: readonly PropertyKey[]): unknown => {
    const list = Array.isArray(ledger[collection]) ? (ledger[collection] as unknown[]) : [];
    const at = list.findIndex((entry) => isObject(entry) && entry.id === id);
    if (at >= 0) return walk(list[at], [collection, at], path.length);
    const known = list.flatMap((entry) => (isObject(entry) && typeof entry.id === 'string' ? [entry.id] : []));
    issues.push({
      path: path.join('.'), found: quote(id), expected: `the id of a record in \`${collection}\``,
      remedy: known.length ? `write one of ${known.slice(0, 8).map(quote).join(', ')}${known.length > 8 ? ' …' : ''}` : `add it to \`${collection}\``,
    });
    return undefined;
  };

  const walk = (value: unknown, path: readonly PropertyKey[], depth: number): unknown => {
    if (!isObject(value) || depth > 12) return value;
    const copy = Array.isArray(value)
      ? value.map((entry, index) => walk(entry, [...path, index], depth + 1))
      : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, follow(key, entry, [...path, key], depth + 1)]));
    origins.set(copy, path);
    return copy;
  };

  const follow = (key: string, value: unknown, path: readonly PropertyKey[], depth: number): unknown => {
    const collection = REFERENCES[key];
    if (!collection) return walk(value, path, depth);
    if (typeof value === 'string') return look(value, collection, path);
    if (!Array.isArray(value)) return walk(value, path, depth);
    const list = value.map((entry, index) => (typeof entry === 'string' ? look(entry, collection, [...path, index]) : walk(entry, [...path, index], depth + 1)));
    origins.set(list, path);
    return list;
  };

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
}
