import type { Money } from './money.js';

/** One dated exchange rate: one unit of `from` is `rate` units of `to`. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly asOf: string;
}

/** A converted amount and the rate that was used; no rate where none was needed. */
export interface Conversion<R extends Rate = Rate> {
  readonly amount: number;
  readonly rate: R | undefined;
}

/**
 * Converts by a dated rate of the ledger, directly or by its inverse; the newest one wins,
 * of two of a day the one quoted in this direction, and then the lower.
 * Undefined where the ledger has none: sums in different currencies are then shown apart.
 */
export function convert<R extends Rate>(
  money: Pick<Money, 'amount' | 'currency'>,
  to: string,
  rates: readonly R[],
): Conversion<R> | undefined {
  const { amount, currency } = money;
  if (currency === to) return { amount, rate: undefined };
  const fits = (rate: R) =>
    (rate.from === currency && rate.to === to) || (rate.from === to && rate.to === currency);
  const before = (a: R, b: R) =>
    Number(a.asOf < b.asOf) - Number(a.asOf > b.asOf)
    || Number(a.from === to) - Number(b.from === to)
    || a.rate - b.rate;
  const [rate] = rates.filter(fits).sort(before);
  if (!rate) return undefined;
  return { amount: rate.from === currency ? amount * rate.rate : amount / rate.rate, rate };
}
