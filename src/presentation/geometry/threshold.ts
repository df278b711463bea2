import { drawn } from '../../domain/quantity/ratio.js';

/** One bar, in fractions of its scale. */
export interface LimitedBar {
  /** Undefined where the number is not known. */
  readonly covered: number | undefined;
  /** What is missing from there to a floor. */
  readonly missing: number;
  readonly rest: number;
}

/**
 * A zero-based scale for readings and their limit: to a hundred for percents, else to the greatest of them.
 * What lies beyond its ends is drawn at the end; only words say how much it is.
 */
export function thresholdScale(limit: number, values: readonly (number | null)[], isPercent: boolean, isFloor: boolean) {
  const end = isPercent ? 100 : Math.max(0, limit, ...values.map((value) => value ?? 0)) || 1;
  const limitAt = drawn(limit / end);
  return {
    ends: [0, end],
    limitAt,
    barOf: (value: number | null): LimitedBar => {
      const covered = value === null ? undefined : drawn(value / end);
      const reached = Math.max(covered ?? 1, isFloor ? limitAt : 0);
      return { covered, missing: reached - (covered ?? 1), rest: 1 - reached };
    },
  };
}
