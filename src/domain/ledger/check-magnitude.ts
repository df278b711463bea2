import type { Entry, Path } from './check-entries.js';
import { eachGroup } from './check-written.js';
import { pathText, type Issue } from './issue.js';

/** Below it, an amount may be one in millions or billions. */
const FEW = 1000;

/** How many times larger another amount of the same ledger must be. */
const FAR = 1e6;

/** Amounts that were perhaps written in millions or billions: a few units of money beside others of many millions. */
export function smallAmounts(records: readonly Entry[]): Issue[] {
  const small: { readonly amount: number; readonly path: Path }[] = [];
  let largest = 0;
  for (const { written, path } of records) {
    eachGroup(written, path, ({ group: { amount, currency }, path: at }) => {
      if (typeof amount !== 'number' || currency === undefined) return;
      const size = Math.abs(amount);
      largest = Math.max(largest, size);
      if (size > 0 && size < FEW) small.push({ amount, path: [...at, 'amount'] });
    });
  }
  return small
    .filter(({ amount }) => Math.abs(amount) * FAR <= largest)
    .map(({ amount, path }) => ({
      path: pathText(path),
      found: String(amount),
      expected: `in whole units, as it seems beside ${largest}`,
      remedy: 'write all its zeros: 60 billion is 60000000000',
    }));
}
