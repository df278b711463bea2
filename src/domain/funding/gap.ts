import { endOf, startOf } from '../calendar/span.js';
import { pace, type Pace } from '../calendar/pace.js';
import { isFloor } from '../quantity/money.js';
import { convert } from '../quantity/rates.js';
import { share } from '../quantity/ratio.js';
import type { DatedRate } from '../ledger/common.schema.js';
import { quote, type Issue } from '../ledger/issue.js';
import type { Gap } from './gap.schema.js';

/** The sums of a gap, in the currency of its target. */
export interface GapSums {
  readonly currency: string;
  /** The partners' part, or the whole need where it is not split. */
  readonly target: number;
  readonly covered: number;
  /** The rate by which `covered` was converted; undefined where it was stated in the target's currency. */
  readonly rate: DatedRate | undefined;
  /** Never negative; what lies above the target is `surplus`. */
  readonly gap: number;
  readonly surplus: number;
  /** Covered as a fraction of the target; may exceed 1; undefined for a target of nothing. */
  readonly share: number | undefined;
  /** The need is "at least": then so is the gap, and the share is "at most". */
  readonly atLeast: boolean;
  /** Undefined where the need is stated for no period. */
  readonly pace: Pace | undefined;
}

/**
 * What of the need is not covered. Undefined where the sums stand in different currencies
 * and the ledger has no dated rate between them: then the parts are shown and nothing is added.
 */
export function gapSums(gap: Gap): GapSums | undefined {
  const goal = (gap.partners ?? gap.need).money;
  const conversion = convert(gap.covered.money, goal.currency, gap.rates ?? []);
  if (!conversion) return undefined;
  const covered = conversion.amount;
  const dataEnd = endOf(gap.covered.period?.to ?? gap.covered.asOf);
  return {
    currency: goal.currency,
    target: goal.amount,
    covered,
    rate: conversion.rate,
    gap: Math.max(0, goal.amount - covered),
    surplus: Math.max(0, covered - goal.amount),
    share: share(covered, goal.amount),
    atLeast: isFloor(gap.need.money.qualifier) || isFloor(goal.qualifier),
    pace: gap.period && pace(goal.amount, covered, startOf(gap.period.from), endOf(gap.period.to), dataEnd),
  };
}

/** What the schema cannot see: a period that ends before it begins, a part in another currency than its need. */
export function checkGap({ need, own, partners, period }: Gap): readonly Issue[] {
  const issues: Issue[] = [];
  if (period && endOf(period.to) < startOf(period.from)) {
    issues.push({ path: 'period.to', found: quote(period.to), expected: 'a date after the start', remedy: 'swap `from` and `to`' });
  }
  for (const [name, part] of Object.entries({ own, partners })) {
    if (part && part.money.currency !== need.money.currency) {
      issues.push({ path: `${name}.money.currency`, found: quote(part.money.currency), expected: 'the currency of the need', remedy: `write '${need.money.currency}'` });
    }
  }
  return issues;
}
