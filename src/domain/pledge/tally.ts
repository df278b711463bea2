import { groupBy } from '../group-by.js';
import { height, type Rung } from '../ledger/depth.js';
import { sumAmounts, type Money } from '../quantity/money.js';
import { convert, type Rate } from '../quantity/rates.js';

/** What the counting needs to know of a pledge. */
export interface Countable {
  readonly id: string;
  readonly money?: Money | undefined;
  readonly depth: Parameters<typeof height>[0];
  readonly partOf?: string | undefined;
  readonly overlaps?: readonly string[] | undefined;
}

/** Why a record was not counted. */
export type LeftOut = 'withdrawn' | 'below' | 'unknown' | 'no-rate' | 'part' | 'overlap' | 'circular';

/** A total with the records that it counted and those that it left out, each with the reason. */
export interface Tally<R extends Rate> {
  /** Undefined where nothing could be counted. */
  readonly total: number | undefined;
  readonly counted: readonly string[];
  /** What each counted record adds to the total: its money less what of it was withdrawn. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly left: readonly { readonly id: string; readonly why: LeftOut }[];
  readonly rates: readonly R[];
}

interface Sum { readonly amount: number; readonly counted: readonly string[] }

/**
 * Adds pledges that reached `from`, in `currency`, so that no money is counted twice:
 * a part stands back behind its whole; of records that overlap, only the largest is counted;
 * what was withdrawn takes its parts with it and is taken off the whole that it was a part of.
 * The result does not depend on the order of the records, and never rises when one is withdrawn.
 */
export function tally<R extends Rate>(pledges: readonly Countable[], from: Rung, currency: string, rates: readonly R[] = []): Tally<R> {
  const records = new Map([...pledges].sort((a, b) => (a.id < b.id ? -1 : 1)).map((pledge) => [pledge.id, pledge]));
  const children = groupBy(records.values(), ({ partOf }) => (partOf && records.has(partOf) ? partOf : ''));
  const used = new Set<R>();
  const reasons = new Map<string, LeftOut>();
  const amounts = new Map<string, number>();

  const amountOf = ({ money }: Countable): number | LeftOut => {
    if (!money) return 'unknown';
    const conversion = convert(money, currency, rates);
    if (!conversion) return 'no-rate';
    if (conversion.rate) used.add(conversion.rate);
    return sumAmounts([conversion.amount]);
  };

  const subtree = (id: string): string[] => {
    const ids = [id];
    for (const inner of ids) for (const child of children.get(inner) ?? []) ids.push(child.id);
    return ids;
  };
  const setAside = (ids: readonly string[], why: LeftOut) => ids.forEach((id) => reasons.has(id) || reasons.set(id, why));

  /** What withdrawn parts take off their whole, each with its own parts; `gone` where that is withdrawn itself. */
  const withdrawnIn = (id: string, gone = false): number => sumAmounts((children.get(id) ?? []).map((child) => {
    const off = gone || child.depth === 'withdrawn';
    const inside = withdrawnIn(child.id, off);
    const amount = off ? amountOf(child) : 0;
    return typeof amount === 'number' ? Math.max(amount, inside) : inside;
  }));

  const value = (pledge: Countable): Sum => {
    if (pledge.depth === 'withdrawn') {
      setAside(subtree(pledge.id), 'withdrawn');
      return { amount: 0, counted: [] };
    }
    const amount = height(pledge.depth) >= height(from) ? amountOf(pledge) : 'below';
    if (typeof amount !== 'number') {
      reasons.set(pledge.id, amount);
      return level(children.get(pledge.id) ?? []);
    }
    const parts = subtree(pledge.id).slice(1);
    setAside(parts, 'part');
    for (const part of parts.flatMap((id) => records.get(id) ?? [])) {
      if (part.depth !== 'withdrawn') continue;
      reasons.set(part.id, amountOf(part) === 'no-rate' ? 'no-rate' : 'withdrawn');
    }
    const rest = Math.max(0, sumAmounts([amount, -withdrawnIn(pledge.id)]));
    amounts.set(pledge.id, rest);
    return { amount: rest, counted: [pledge.id] };
  };

  /** Records that stand side by side: each group that overlaps yields its largest. */
  const level = (siblings: readonly Countable[]): Sum => {
    const sums = overlapGroups(siblings, subtree, records).map((group) => {
      const [best, ...rest] = group.map(value).sort(larger);
      for (const sum of rest) setAside(sum.counted, 'overlap');
      return best as Sum;
    });
    return { amount: sumAmounts(sums.map((sum) => sum.amount)), counted: sums.flatMap((sum) => sum.counted) };
  };

  const { amount, counted } = level(children.get('') ?? []);
  const isCounted = new Set(counted);
  const others = [...records.keys()].filter((id) => !isCounted.has(id));
  return {
    total: counted.length ? amount : undefined,
    counted: [...counted].sort(),
    amounts: new Map(counted.map((id) => [id, amounts.get(id) ?? 0])),
    left: others.map((id) => ({ id, why: reasons.get(id) ?? 'circular' })),
    rates: [...used],
  };
}

/** The larger first; of equal ones that which counts anything, then by name. */
const larger = (a: Sum, b: Sum): number =>
  b.amount - a.amount
  || Number(!a.counted.length) - Number(!b.counted.length)
  || (String(a.counted) < String(b.counted) ? -1 : 1);

/** Siblings grouped so that no record below one overlaps a record below another group's. */
function overlapGroups(siblings: readonly Countable[], subtree: (id: string) => string[], records: ReadonlyMap<string, Countable>): Countable[][] {
  const owner = new Map(siblings.flatMap(({ id }) => subtree(id).map((inner) => [inner, id] as const)));
  const group = new Map(siblings.map(({ id }) => [id, id]));
  const up = (id: string): string => group.get(id) ?? id;
  const find = (id: string): string => {
    let at = id;
    for (; up(at) !== at; at = up(at)) group.set(at, up(up(at)));
    return at;
  };
  for (const [inner, id] of owner) {
    for (const other of records.get(inner)?.overlaps ?? []) {
      const to = owner.get(other);
      if (to) group.set(find(id), find(to));
    }
  }
  return [...groupBy(siblings, ({ id }) => find(id)).values()];
}
