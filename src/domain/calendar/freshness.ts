import type { DayNumber } from './date.js';

/** How often a figure is published anew. */
export type Cadence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** `fresh` within one cadence after the data's end, `ageing` within two, then `stale`. */
export type FreshnessState = 'fresh' | 'ageing' | 'stale';

/** A figure's age: days from the end of the period that its data cover to now, never negative. */
export interface Freshness {
  readonly state: FreshnessState;
  readonly days: number;
}

const DAYS: Record<Cadence, number> = { daily: 1, weekly: 7, monthly: 31, quarterly: 92, yearly: 366 };

/**
 * Age is counted from the last day that the data cover, not from their publication.
 * Without a cadence a quarter is assumed.
 */
export function freshness(coveredTo: DayNumber, now: DayNumber, cadence: Cadence = 'quarterly'): Freshness {
  const days = Math.max(0, now - coveredTo);
  const limit = DAYS[cadence];
  return { days, state: days <= limit ? 'fresh' : days <= 2 * limit ? 'ageing' : 'stale' };
}

/** Whether a text names a cadence. */
export const isCadence = (text: string | null | undefined): text is Cadence => Object.hasOwn(DAYS, text ?? '');
