import { endOfMonths, monthsThrough, type DayNumber } from './date.js';

/** A pace that would take longer, in months, never gets there: a thousand years. */
const NEVER = 12_000;

/** Where a sum stands in its period, reckoned from the day to which the data run. */
export interface Pace {
  /** Share of the period elapsed at the data's end, 0 to 1. */
  readonly elapsed: number;
  /** What an even pace would have reached by then. */
  readonly due: number;
  /** Reached a month so far; undefined before the period has begun. */
  readonly perMonth: number | undefined;
  /** Needed a month from there to the period's end; undefined once the period is over. */
  readonly neededPerMonth: number | undefined;
  /** Reached at the period's end if the present pace went on: arithmetic, not a forecast. */
  readonly projected: number | undefined;
  /**
   * The day on which the target would be reached at the present pace;
   * undefined where it is reached already or never would be, which is said of more than a thousand years.
   */
  readonly closes: DayNumber | undefined;
}

/**
 * Pace of `reached` towards `target` over the days `from` to `to`, for data that run to `asOf`.
 * Months are counted whole where the dates are whole months.
 */
export function pace(
  target: number,
  reached: number,
  from: DayNumber,
  to: DayNumber,
  asOf: DayNumber,
): Pace {
  const length = monthsThrough(from, to);
  const gone = Math.min(Math.max(monthsThrough(from, asOf), 0), length);
  const left = length - gone;
  const missing = Math.max(0, target - reached);
  const perMonth = gone > 0 ? reached / gone : undefined;
  const toGo = perMonth && perMonth > 0 ? missing / perMonth : 0;
  return {
    elapsed: gone / length,
    due: (target * gone) / length,
    perMonth,
    neededPerMonth: left > 0 ? missing / left : undefined,
    projected: perMonth === undefined ? undefined : reached + perMonth * left,
    closes: toGo > 0 && toGo <= NEVER ? endOfMonths(asOf + 1, toGo) : undefined,
  };
}
