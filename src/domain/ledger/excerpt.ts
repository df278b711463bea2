import { finder, REFERENCES } from './resolve.js';
import { choose, isLedger, VERSION, VERSION_KEY, type Slice } from './slice.js';

type Json = Record<string, unknown>;

/**
 * What one widget needs of a document: of a whole ledger the record it shows and what that names by id, as a ledger;
 * of anything else the whole. The document must be one that the slice reads.
 */
export function excerpt(slice: Pick<Slice<unknown>, 'tag' | 'collection'>, document: unknown, of?: string): unknown {
  if (!isLedger(document)) return document;
  const found = choose(slice, document, listOf(document, slice.collection), of);
  if (!found.ok) return document;
  const needed = reached(document, slice.collection, found.value);
  const id = (listOf(document, slice.collection)[found.value] as Json).id;
  return {
    [VERSION_KEY]: VERSION,
    ...(typeof id === 'string' ? { defaults: { [slice.tag]: id } } : {}),
    ...Object.fromEntries([...needed].map(([collection, places]) => [
      collection, [...places].sort((a, b) => a - b).map((at) => listOf(document, collection)[at]),
    ])),
  };
}

const listOf = (ledger: Json, collection: string): readonly unknown[] => (ledger[collection] as readonly unknown[] | undefined) ?? [];

/** The places of a record and of all that it names, by collection. */
function reached(ledger: Json, collection: string, at: number): ReadonlyMap<string, ReadonlySet<number>> {
  const find = finder(ledger);
  const places = new Map<string, Set<number>>();

  const visit = (name: string, place: number): void => {
    const known = places.get(name) ?? new Set();
    places.set(name, known);
    if (known.has(place)) return;
    known.add(place);
    walk(listOf(ledger, name)[place]);
  };

  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, entry] of Object.entries(value)) {
      const name = Object.hasOwn(REFERENCES, key) ? REFERENCES[key] : undefined;
      for (const part of Array.isArray(entry) ? (entry as unknown[]) : [entry]) {
        const place = name && typeof part === 'string' ? find(name, part) : undefined;
        if (name && typeof place === 'number') visit(name, place);
        else walk(part);
      }
    }
  };

  visit(collection, at);
  return places;
}
