import type { Pledge } from '../pledge/pledge.schema.js';
import type { ById } from './by-id.schema.js';
import { pathText, quote, type Issue } from './issue.js';
import type { Collection, LedgerRecord } from './ledger.schema.js';
import type { Find } from './resolve.js';

/** A record as it is written, and where it stands. */
interface Written {
  readonly collection: Collection;
  readonly path: readonly PropertyKey[];
  readonly written: unknown;
}

/** Pledges that are part of nothing or of themselves, or overlap what is not there, and so may count twice. */
export function strayPledges(records: readonly Written[], find: Find): Issue[] {
  const pledges = records.flatMap(pledgesIn);
  const own = new Set(pledges.map(({ pledge }) => pledge.id));
  const closing = closingCircles(new Map(pledges.map(({ pledge }) => [pledge.id, pledge.partOf])));
  const stray = (id: string, path: readonly PropertyKey[]): Issue[] => {
    const found = own.has(id) ? 0 : find('pledges', id);
    return typeof found === 'number' ? [] : [{ ...found, path: pathText(path) }];
  };
  return pledges.flatMap(({ path, pledge: { id, partOf, overlaps = [] } }) => [
    ...(partOf === undefined ? [] : stray(partOf, [...path, 'partOf'])),
    ...overlaps.flatMap((other, at) => stray(other, [...path, 'overlaps', at])),
    ...(closing.has(id)
      ? [
          {
            path: pathText([...path, 'partOf']),
            found: quote(partOf),
            expected: 'a whole that is not itself a part of this record',
            remedy: 'remove it here or there',
          },
        ]
      : []),
  ]);
}

/** The pledge that a record is, or those that are written out in it. */
export function pledgesIn({
  collection,
  path,
  written,
}: Written): { path: readonly PropertyKey[]; pledge: ById<Pledge> }[] {
  if (collection === 'pledges') return [{ path, pledge: written as LedgerRecord<'pledges'> }];
  if (collection !== 'totals' && collection !== 'agreements') return [];
  const { pledges = [] } = written as LedgerRecord<typeof collection>;
  return pledges.flatMap((pledge, at) =>
    typeof pledge === 'string' ? [] : [{ path: [...path, 'pledges', at], pledge }],
  );
}

/** Of each circle of parts and wholes the one that closes it. */
function closingCircles(wholeOf: ReadonlyMap<string, string | undefined>): Set<string> {
  const closing = new Set<string>();
  const done = new Set<string>();
  for (const start of wholeOf.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    for (; at !== undefined && !done.has(at) && !way.has(at); at = wholeOf.get(at)) way.add(at);
    if (at !== undefined && way.has(at)) closing.add(at);
    for (const id of way) done.add(id);
  }
  return closing;
}
