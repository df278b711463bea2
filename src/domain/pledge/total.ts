import { groupBy } from '../group-by.js';
import type { DatedRate } from '../ledger/common.schema.js';
import { RUNGS, type Rung } from '../ledger/depth.js';
import { quote, type Issue } from '../ledger/issue.js';
import { repeats } from '../ledger/repeats.js';
import { isFloor, sumAmounts } from '../quantity/money.js';
import { share } from '../quantity/ratio.js';
import type { Pledge } from './pledge.schema.js';
import { tally, type LeftOut } from './tally.js';
import type { Part, Total } from './total.schema.js';

/** A part of a total with its amount; undefined where the publisher does not measure it. */
export interface PartSum {
  readonly part: Part;
  readonly amount: number | undefined;
  /** Of the total, 0 to 1; undefined where the amount is. */
  readonly share: number | undefined;
}

/** A pledged total. */
export interface TotalSums {
  readonly currency: string;
  /** Undefined where nothing can be counted: then nothing is printed as zero. */
  readonly amount: number | undefined;
  readonly parts: readonly PartSum[];
  /** A lower bound: a source says "at least", or records were left out because they may overlap. */
  readonly atLeast: boolean;
  readonly counted: readonly string[];
  readonly left: readonly { readonly id: string; readonly why: LeftOut }[];
  readonly rates: readonly DatedRate[];
}

/** The sums of a total, stated or reckoned. */
export function totalSums(total: Total): TotalSums {
  return total.money ? statedSums(total, total.money.amount, total.money.currency) : reckonedSums(total);
}

function statedSums(total: Total, amount: number, currency: string): TotalSums {
  return {
    currency, amount,
    parts: (total.parts ?? []).map((part) => ({
      part, amount: part.money?.amount, share: part.money && share(part.money.amount, amount),
    })),
    atLeast: isFloor(total.money?.qualifier),
    counted: [], left: [], rates: [],
  };
}

function reckonedSums(total: Total): TotalSums {
  const pledges = total.pledges ?? [];
  const from: Rung = total.from ?? 'stated';
  const currency = total.currency ?? pledges.find(({ money }) => money)?.money?.currency ?? '';
  const sum = tally(pledges, from, currency, total.rates ?? []);
  const atLeast = sum.left.some(({ why }) => why === 'overlap' || why === 'unknown' || why === 'no-rate')
    || pledges.some(({ id, money }) => sum.amounts.has(id) && isFloor(money?.qualifier));
  const amount = sum.left.some(({ why }) => why === 'no-rate') ? undefined : sum.total;
  return {
    currency, amount,
    parts: rungParts(pledges, sum.amounts, amount),
    atLeast, counted: sum.counted, left: sum.left, rates: sum.rates,
  };
}

/** The counted records by the rung that each has reached; there is no share of a total that is not known. */
function rungParts(
  pledges: readonly Pledge[], amounts: ReadonlyMap<string, number>, whole: number | undefined,
): PartSum[] {
  const counted = groupBy(pledges.filter(({ id }) => amounts.has(id)), ({ depth }) => depth);
  return [...RUNGS].reverse().flatMap((depth) => {
    const here = counted.get(depth);
    if (!here) return [];
    const amount = sumAmounts(here.map(({ id }) => amounts.get(id) ?? 0));
    return [{ part: { label: depth, depth }, amount, share: whole === undefined ? undefined : share(amount, whole) }];
  });
}

/**
 * What the schema cannot see: stated parts that do not fit their total (another currency, or a sum above it),
 * pledges listed twice, and several currencies without a word of which one to add up in.
 */
export function checkTotal(total: Total): readonly Issue[] {
  const { money, parts = [], pledges } = total;
  if (!money && !pledges) return [{ path: '', expected: 'a total (`money`) or `pledges` to reckon it from', remedy: 'add one of them' }];
  if (!money) return checkPledges(total, pledges ?? []);
  const foreign = parts.findIndex((part) => part.money && part.money.currency !== money.currency);
  if (foreign >= 0) return [{
    path: `parts.${foreign}.money.currency`, found: quote(parts[foreign]?.money?.currency),
    expected: `the total's currency`, remedy: `write '${money.currency}'`,
  }];
  const sum = sumAmounts(parts.map((part) => part.money?.amount ?? 0));
  if (sum <= money.amount) return [];
  return [{ path: 'parts', found: String(sum), expected: `at most the total of ${money.amount}`, remedy: 'correct the parts or the total' }];
}

/** More wholes above a part than any campaign nests. */
const DEEPEST = 50;

function checkPledges({ currency }: Total, pledges: readonly Pledge[]): readonly Issue[] {
  const issues: Issue[] = repeats(pledges.map(({ id }) => id)).map((at) => ({
    path: `pledges.${at}.id`, found: quote(pledges[at]?.id),
    expected: 'an id that stands only once', remedy: 'count it once',
  }));
  const wholeOf = new Map(pledges.map(({ id, partOf }) => [id, partOf]));
  const deep = pledges.findIndex(({ id }) => wholesAbove(id, wholeOf) > DEEPEST);
  if (deep >= 0) issues.push({
    path: `pledges.${deep}.partOf`, found: quote(pledges[deep]?.partOf),
    expected: `a whole with fewer than ${DEEPEST} wholes above it`, remedy: 'name a larger whole',
  });
  const [first, second] = new Set(pledges.flatMap(({ money }) => money?.currency ?? []));
  if (currency === undefined && first !== undefined && second !== undefined) {
    issues.push({ path: 'currency', expected: 'the currency to add up in', remedy: `write ${quote(first)} or ${quote(second)}` });
  }
  return issues;
}

/** How many wholes stand above a part, counted a little beyond what is allowed; a circle is counted once. */
function wholesAbove(id: string, wholeOf: ReadonlyMap<string, string | undefined>): number {
  const above = new Set<string>();
  let at = wholeOf.get(id);
  for (; at !== undefined && !above.has(at) && above.size <= DEEPEST; at = wholeOf.get(at)) above.add(at);
  return above.size;
}
