import { drawn } from '../../domain/quantity/ratio.js';

/** What is drawn of a value on a zero-based bar that ends at its target, or at the value where that is more. */
export interface Gauge {
  readonly covered: number;
  /** Where the target lies on a bar that runs past it; absent while it does not. */
  readonly targetAt: number | undefined;
  /** Where the value should be by now; absent where nothing says so. */
  readonly paceAt: number | undefined;
}

/** Fractions of the bar; the target is more than zero. */
export function gauge(value: number, target: number, pace: number | undefined): Gauge {
  const end = Math.max(target, value);
  return {
    covered: drawn(value / end),
    targetAt: value > target ? target / end : undefined,
    paceAt: pace === undefined ? undefined : drawn(pace / end),
  };
}
