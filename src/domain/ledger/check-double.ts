import { groupBy } from '../group-by.js';
import type { Pledge } from '../pledge/pledge.schema.js';
import type { ById } from './by-id.schema.js';
import type { Entry, Path } from './check-entries.js';
import { pathText, quote, type Issue } from './issue.js';
import type { LedgerRecord } from './ledger.schema.js';
import { pledgesIn } from './stray-pledges.js';

type Written = ById<Pledge>;

/** How pledges of a whole ledger hang together, whoever lists them. */
interface Kinship {
  /** The pledge itself, then the wholes above it. */
  readonly lineage: (id: string) => readonly string[];
  readonly overlaps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A total that is reckoned, with the pledges that it lists. */
interface Reckoned {
  readonly path: Path;
  readonly listed: readonly string[];
}

/** Money that totals count twice: what lies between a part and its whole stands in records that they do not list. */
export function countedTwice(records: readonly Entry[]): Issue[] {
  const kin = kinship(records.flatMap(pledgesIn).map(({ pledge }) => pledge));
  return records.flatMap(reckoned).flatMap((total) => hiddenWholes(total, kin));
}

/** Money that may be counted twice. */
export function doubtful(records: readonly Entry[]): Issue[] {
  const pledges = records.flatMap(pledgesIn);
  const kin = kinship(pledges.map(({ pledge }) => pledge));
  return [...records.flatMap(reckoned).flatMap((total) => hiddenOverlaps(total, kin)), ...lookalikes(pledges)];
}

function kinship(pledges: readonly Written[]): Kinship {
  const wholeOf = new Map(pledges.map(({ id, partOf }) => [id, partOf]));
  const overlaps = new Map<string, Set<string>>();
  const link = (from: string, to: string) => overlaps.set(from, (overlaps.get(from) ?? new Set()).add(to));
  for (const { id, overlaps: others = [] } of pledges) {
    for (const other of others) {
      link(id, other);
      link(other, id);
    }
  }
  return {
    overlaps,
    lineage: (id) => {
      const line = new Set<string>();
      for (let at: string | undefined = id; at !== undefined && !line.has(at); at = wholeOf.get(at)) line.add(at);
      return [...line];
    },
  };
}

function reckoned({ collection, path, written }: Entry): Reckoned[] {
  if (collection !== 'totals') return [];
  const { money, pledges } = written as LedgerRecord<'totals'>;
  if (money || !pledges) return [];
  return [{ path: [...path, 'pledges'], listed: pledges.map((pledge) => (typeof pledge === 'string' ? pledge : pledge.id)) }];
}

/** A part stands back behind its whole only where all between them is listed too. */
function hiddenWholes({ path, listed }: Reckoned, { lineage }: Kinship): Issue[] {
  const own = new Set(listed);
  return listed.flatMap((id, at) => {
    const [whole, ...above] = lineage(id).slice(1);
    const counted = above.find((each) => own.has(each));
    if (whole === undefined || counted === undefined || own.has(whole)) return [];
    return [
      {
        path: pathText([...path, at]),
        found: quote(id),
        expected: `money that is counted once: by way of ${quote(whole)} it is part of ${quote(counted)}, which is listed too`,
        remedy: `list ${quote(whole)} as well, or take one of the two away`,
      },
    ];
  });
}

/** An overlap is seen only where both records are listed; of a whole it may be any part that overlaps. */
function hiddenOverlaps({ path, listed }: Reckoned, { lineage, overlaps }: Kinship): Issue[] {
  const own = new Set(listed);
  const lines = new Map(listed.map((id) => [id, lineage(id)]));
  const within = groupBy([...lines].flatMap(([id, line]) => line.map((above) => ({ id, above }))), ({ above }) => above);

  /** What is listed and may be the same money as `id`, unseen. */
  const hidden = (id: string): string | undefined => {
    const line = lines.get(id) ?? [];
    for (const above of line) {
      const others = overlaps.get(above) ?? new Set();
      // The shorter of the two is read through.
      const shared = others.size < within.size ? [...others].filter((other) => within.has(other)) : [...within.keys()].filter((key) => others.has(key));
      for (const other of shared) {
        if (own.has(above) && own.has(other)) continue;
        const found = within.get(other)?.find((each) => !line.includes(each.id) && !lines.get(each.id)?.includes(id));
        if (found) return found.id;
      }
    }
    return undefined;
  };

  const told = new Set<string>();
  return listed.flatMap((id, at) => {
    const other = told.has(id) ? undefined : hidden(id);
    if (other === undefined) return [];
    told.add(other);
    return [
      {
        path: pathText([...path, at]),
        found: quote(id),
        expected: `money that is surely counted once: what it is part of, or what ${quote(other)} is part of, overlaps`,
        remedy: `list the whole instead of its part, or write \`overlaps\` between ${quote(id)} and ${quote(other)}`,
      },
    ];
  });
}

/** The same amount by the same donor on the same day, without a word of how the two hang together. */
function lookalikes(pledges: readonly { readonly path: Path; readonly pledge: Written }[]): Issue[] {
  const stated = pledges.filter(({ pledge }) => pledge.by !== undefined && pledge.money);
  const groups = groupBy(stated, ({ pledge: { by, money, asOf, period, kind } }) =>
    JSON.stringify([by, money?.amount, money?.currency, asOf, period, kind]).toLowerCase(),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(({ pledge }) => pledge.id !== first.pledge.id && !areTied(pledge, first.pledge))
          .map(({ path, pledge }) => ({
            path: pathText(path),
            found: quote(pledge.id),
            expected: `told apart from ${quote(first.pledge.id)}, of the same donor, amount and date`,
            remedy: 'write `partOf` or `overlaps`, or take one of the two away',
          })),
  );
}

const areTied = (one: Written, other: Written): boolean =>
  one.partOf === other.id ||
  other.partOf === one.id ||
  (one.partOf !== undefined && one.partOf === other.partOf) ||
  Boolean(one.overlaps?.includes(other.id)) ||
  Boolean(other.overlaps?.includes(one.id));
