import { quote, type Issue } from '../ledger/issue.js';
import { share } from '../quantity/ratio.js';
import { isPercent } from './percent.js';
import type { Threshold } from './threshold.schema.js';

export type Measured = NonNullable<Threshold['readings']>[number];

/** What a reading says of the limit: kept or missed, `undecided` where it may lie on either side, `unknown` without a number. */
export type Verdict = 'kept' | 'missed' | 'undecided' | 'unknown';

/** "Nearly" and "about" say no bound; they are read as within a tenth of the figure. Of a figure that is not above zero, a tenth says nothing. */
const VAGUE = 0.1;

export const isVague = ({ qualifier }: Pick<Measured, 'qualifier'>): boolean => qualifier === 'nearly' || qualifier === 'about';

/**
 * Whether a reading keeps the limit. Exactly the limit keeps it. A bounded reading stands for all numbers that it allows:
 * "at least 60" for 60 and more, "up to 60" for 60 and less, "more than" and "nearly" without the figure itself.
 */
export function verdictOf({ value, qualifier }: Pick<Measured, 'value' | 'qualifier'>, { kind, limit }: Pick<Threshold, 'kind' | 'limit'>): Verdict {
  if (value === null) return 'unknown';
  const slack = value > 0 ? value * VAGUE : Infinity;
  const isAbove = qualifier === 'at least' || qualifier === 'more than';
  const most = isAbove ? Infinity : qualifier === 'about' ? value + slack : value;
  const least = qualifier === 'up to' ? -Infinity : isVague({ qualifier }) ? value - slack : value;
  // The figure itself is not among the numbers meant.
  const isBelow = most < limit || (most === limit && qualifier === 'nearly');
  const isOver = least > limit || (least === limit && qualifier === 'more than');
  if (kind === 'floor') return least >= limit ? 'kept' : isBelow ? 'missed' : 'undecided';
  return most <= limit ? 'kept' : isOver ? 'missed' : 'undecided';
}

/** Most of a percent by which a stated share may differ from its count, by rounding. */
const ROUNDED = 0.5;

/** What the schema cannot see: a share that its own count contradicts, or that was rounded over the limit. */
export function checkThreshold(threshold: Threshold): readonly Issue[] {
  return (threshold.readings ?? []).flatMap((reading, index): Issue[] => {
    const { value, part, whole } = reading;
    const counted = isPercent(threshold.unit) && part !== undefined && whole !== undefined ? share(part, whole) : undefined;
    if (value === null || counted === undefined) return [];
    const exact = counted * 100;
    const isSame = Math.abs(value - exact) <= ROUNDED
      && (reading.qualifier !== undefined || verdictOf({ value }, threshold) === verdictOf({ value: exact }, threshold));
    return isSame ? [] : [{
      path: `readings.${index}.value`, found: quote(value),
      expected: `the share of ${part} in ${whole}, on its side of the limit`, remedy: `write ${exact}`,
    }];
  });
}
