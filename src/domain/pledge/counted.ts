import { groupBy } from '../group-by.js';
import type { Text } from '../ledger/common.schema.js';
import { height, type Rung } from '../ledger/depth.js';
import { sumAmounts, type Money } from '../quantity/money.js';
import { share } from '../quantity/ratio.js';
import { sumsByCurrency } from './by-currency.js';
import type { Pledge } from './pledge.schema.js';
import type { LeftOut } from './tally.js';
import { totalSums, type TotalSums } from './total.js';
import type { Change, Total } from './total.schema.js';

/** Why a record is not counted, though it could be added. */
export type SetAside = Exclude<LeftOut, 'no-rate'>;

/** A part of a total, or what its parts leave. */
export interface CountedPart {
  /** The publisher's word; undefined for what is known by its rung alone, and for the rest. */
  readonly label: Text | undefined;
  readonly depth: Rung | undefined;
  /** 1 to 5; 0 where no rung is proved. */
  readonly rung: number;
  /** The first part without a rung. */
  readonly first: boolean;
  /** Undefined where it is not measured. */
  readonly amount: number | undefined;
  /** Of the total, 0 to 1; undefined where the amount is, or the total is nothing. */
  readonly share: number | undefined;
}

/** A total with all that is reckoned of it. */
export interface CountedTotal {
  readonly total: Total;
  readonly sums: TotalSums;
  /** With the rest, where the measured parts leave one. */
  readonly parts: readonly CountedPart[];
  /** The sums in each currency, where they cannot be added; else empty. */
  readonly byCurrency: readonly Money[];
  /** The counted records; where they cannot be added, those that would be. */
  readonly counted: readonly Pledge[];
  /** The other records, by the reason. */
  readonly left: readonly { readonly why: SetAside; readonly pledges: readonly Pledge[] }[];
  /** Newest first. */
  readonly changes: readonly Change[];
}

/** Counts a total. */
export function countTotal(total: Total): CountedTotal {
  const { changes = [] } = total;
  // A stated total is its publisher's; pledges beside it are not what it was reckoned from.
  const pledges = total.money ? [] : total.pledges ?? [];
  const sums = totalSums(total);
  const reasons = new Map(sums.left.map(({ id, why }) => [id, why]));
  const isCounted = ({ id }: Pledge) => !reasons.has(id) || reasons.get(id) === 'no-rate';
  const left = pledges.flatMap((pledge) => {
    const why = reasons.get(pledge.id);
    return why && why !== 'no-rate' ? [{ why, pledge }] : [];
  });
  return {
    total, sums,
    parts: partsWithRest(total, sums),
    byCurrency: sums.left.some(({ why }) => why === 'no-rate') ? sumsByCurrency(total) : [],
    counted: pledges.filter(isCounted),
    left: [...groupBy(left, ({ why }) => why)].map(([why, group]) => ({ why, pledges: group.map(({ pledge }) => pledge) })),
    changes: [...changes].sort((a, b) => (a.on < b.on ? 1 : -1)),
  };
}

function partsWithRest({ money }: Total, { amount: whole, parts }: TotalSums): CountedPart[] {
  if (whole === undefined) return [];
  const first = parts.findIndex(({ part, amount }) => !part.depth && amount !== undefined);
  const all = parts.map(({ part: { label, depth }, amount, share: fraction }, index) => ({
    label: money && label, depth, rung: depth ? height(depth) : 0, first: index === first, amount, share: fraction,
  }));
  const measured = all.flatMap(({ amount }) => amount ?? []);
  const rest = sumAmounts([whole, ...measured.map((amount) => -amount)]);
  // Less than one unit of a currency is what the parts were rounded by.
  if (!measured.length || rest < 1) return all;
  return [...all, { label: undefined, depth: undefined, rung: 0, first: false, amount: rest, share: share(rest, whole) }];
}
