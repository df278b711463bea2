import type { Issue } from './ledger/issue.js';

/** What a widget knows: nothing yet, nothing at all, facts, the last good facts, or what is wrong with them. */
export type Reading<T> =
  | { readonly state: 'empty' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly facts: T }
  /** The source failed; these are its last good figures. */
  | { readonly state: 'stale'; readonly facts: T; readonly issues: readonly Issue[] }
  | { readonly state: 'invalid'; readonly issues: readonly Issue[] };

/** Carries the facts of a reading over to another kind, or to what is wrong with them. */
export function mapReading<T, U>(reading: Reading<T>, to: (facts: T) => Reading<U>): Reading<U> {
  if (reading.state === 'ready') return to(reading.facts);
  if (reading.state !== 'stale') return reading;
  const mapped = to(reading.facts);
  return mapped.state === 'ready' ? { ...reading, facts: mapped.facts } : mapped;
}
