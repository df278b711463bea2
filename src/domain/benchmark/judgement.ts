import { monthsThrough, type DayNumber } from '../calendar/date.js';
import { endOf, startOf } from '../calendar/span.js';
import type { Indicator } from './indicator.schema.js';
import type { Benchmark, Step, Verdict } from './benchmark.schema.js';

/** How a benchmark stands by its rule; not rated is never failed. */
export type State = Verdict['state'] | 'not-rated';

/** The states in the order in which they are counted. */
export const STATES: readonly State[] = ['met', 'advancing', 'mixed', 'stalled', 'not-rated'];

type ValueCondition = NonNullable<Verdict['values']>[number];
type StepCondition = NonNullable<Verdict['steps']>[number];

/** What division leaves over of a month. */
const NOISE = 1e-9;

/** The state on a day: that of the first verdict of which every condition holds. */
export function judge({ indicators, steps = [], rule }: Benchmark, now: DayNumber): State {
  const holds = ({ values = [], steps: counted = [] }: Verdict): boolean =>
    values.length + counted.length > 0 &&
    values.every((condition) => valueHolds(condition, indicators, now)) &&
    counted.every((condition) => stepsHold(condition, steps, now));
  return rule?.verdicts.find(holds)?.state ?? 'not-rated';
}

/** A value that is unknown, or not yet true on the day, fulfils nothing. */
function valueHolds({ indicator, atLeast = -Infinity, atMost = Infinity }: ValueCondition, indicators: readonly Indicator[], now: DayNumber): boolean {
  const found = indicators.find(({ id }) => id === indicator);
  return found !== undefined && found.value !== null && startOf(found.asOf) <= now && found.value >= atLeast && found.value <= atMost;
}

/**
 * A date may be less precise than a day. A step is one of at least so many only where all of its date lies in the months,
 * and is one of at most so many where any of it does: what cannot be known decides for nothing.
 */
function stepsHold({ direction, months, reported, atLeast = 0, atMost = Infinity }: StepCondition, steps: readonly Step[], now: DayNumber): boolean {
  const counted = steps.filter((step) => step.direction === direction && (reported === true || !step.reported));
  const within = (day: DayNumber): boolean => day <= now && monthsThrough(day, now) <= months + NOISE;
  const surely = counted.filter(({ on }) => within(startOf(on)) && endOf(on) <= now);
  const perhaps = counted.filter(({ on }) => startOf(on) <= now && within(Math.min(endOf(on), now)));
  return surely.length >= atLeast && perhaps.length <= atMost;
}

/** What had happened by a day, in the order of the ledger. */
export const stepsUntil = ({ steps = [] }: Benchmark, now: DayNumber): readonly Step[] => steps.filter(({ on }) => startOf(on) <= now);

/** Steps after a day; of a date less precise than a day, any of it. */
export const changesSince = (steps: readonly Step[], day: DayNumber): readonly Step[] => steps.filter(({ on }) => endOf(on) > day);
