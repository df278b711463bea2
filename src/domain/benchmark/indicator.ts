import { share } from '../quantity/ratio.js';
import type { Indicator } from './indicator.schema.js';

/** What can be drawn of an indicator. */
export interface Progress {
  readonly value: number;
  readonly target: number;
  /** May exceed 1: over 100 % is a finding. */
  readonly share: number;
  /** What weak sources add to it; undefined where nothing is reported. */
  readonly reported: number | undefined;
}

/**
 * Progress towards a target in the same unit; undefined for all that is none:
 * an unknown value, a rule in force, a count or a date, a target in another unit or of nothing.
 */
export function progress(indicator: Indicator): Progress | undefined {
  const { value, target, targetUnit, kind = 'progress', reported } = indicator;
  if (value === null || target === undefined || targetUnit !== undefined || kind !== 'progress') return undefined;
  const fraction = share(value, target);
  return fraction === undefined ? undefined : { value, target, share: fraction, reported: reported?.value };
}
