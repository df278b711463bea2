import { sumAmounts } from '../quantity/money.js';
import type { Donors } from './donors.schema.js';

export type Donor = Donors['donors'][number];

/** What donors are ranked by. */
export type DonorOrder = 'allocated' | 'committed' | 'share-of-gdp';

export const DONOR_ORDERS: readonly DonorOrder[] = ['allocated', 'committed', 'share-of-gdp'];

type Amount = 'allocated' | 'committed';

/** By what a donor is ranked; undefined where it is not known. */
export const rankedBy = (donor: Donor, order: DonorOrder): number | undefined => donor[order === 'share-of-gdp' ? 'shareOfGdp' : order] ?? undefined;

/** Donors from the largest to the smallest; those of whom it is not known stand last, in the order of the ledger. */
export const ranked = (donors: readonly Donor[], order: DonorOrder): Donor[] =>
  [...donors].sort((a, b) => {
    const [one, other] = [rankedBy(a, order), rankedBy(b, order)];
    return one === undefined || other === undefined ? Number(one === undefined) - Number(other === undefined) : other - one;
  });

/** What is known of an amount together, and of how many donors it is not known. Without any known amount there is no sum. */
export function sumOf(donors: readonly Donor[], of: Amount): { readonly amount: number | undefined; readonly unknown: number } {
  const known = donors.flatMap((donor) => donor[of] ?? []);
  return { amount: known.length ? sumAmounts(known) : undefined, unknown: donors.length - known.length };
}
