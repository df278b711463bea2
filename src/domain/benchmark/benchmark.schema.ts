import * as z from 'zod/mini';
import { dateSchema, idSchema, recorded, textSchema } from '../ledger/common.schema.js';
import { eventSchema } from '../ledger/event.schema.js';
import { indicatorSchema } from './indicator.schema.js';

/** Which way a step leads. */
export const directionSchema = z.enum(['forward', 'back']);

const countSchema = z.int({ error: 'a whole number' }).check(z.gte(0, { error: 'a number from 0' }));

/** Something that happened on the way, forward or back. */
export const stepSchema = z.strictObject({
  ...eventSchema.shape,
  /** Which way it leads; absent where nobody can say. */
  direction: z.optional(directionSchema),
});

/** When a benchmark has a state: where every condition holds. An unknown value fulfils none. */
export const verdictSchema = z.strictObject({
  /** The state that it then has. */
  state: z.enum(['met', 'advancing', 'mixed', 'stalled']),
  /** Conditions on the values of indicators. */
  values: z.optional(z.array(z.strictObject({
    /** Which indicator of this benchmark. @example "clusters-opened" */
    indicator: idSchema,
    /** The value is this or more. @example 6 */
    atLeast: z.optional(z.number()),
    /** The value is this or less. @example 6 */
    atMost: z.optional(z.number()),
  }))),
  /** Conditions on the number of steps in the months before the day of reading. */
  steps: z.optional(z.array(z.strictObject({
    /** Which steps are counted. */
    direction: directionSchema,
    /** Over how many months back. @example 12 */
    months: countSchema,
    /** Whether steps that are only reported count too; they do not, unless it is said. @example true */
    reported: z.optional(z.boolean()),
    /** There were so many or more. @example 1 */
    atLeast: z.optional(countSchema),
    /** There were so many or fewer. @example 0 */
    atMost: z.optional(countSchema),
  }))),
});

/** How a judgement is reached: in words, by whom and when, and reckoned by the first verdict that holds. */
export const ruleSchema = z.strictObject({
  /** In words, as printed beside it. @example "Advancing: a cluster opened in the last twelve months" */
  text: textSchema,
  /** Who rates. @example "The editors of this ledger" */
  by: textSchema,
  /** When the rule was set. @example "2026-11-22" */
  asOf: dateSchema,
  /** The verdicts, the first that holds counts; where none does, the benchmark is not rated. */
  verdicts: z.array(verdictSchema).check(z.minLength(1, { error: 'a list of at least one verdict' })),
});

/** One benchmark of a scorecard. Its state is never written down: it is reckoned by `rule`, or not rated. */
export const benchmarkSchema = z.strictObject({
  ...recorded,
  /** Its place on the scorecard. @example 1 */
  number: z.int({ error: 'a whole number' }).check(z.gte(1, { error: 'a number from 1' })),
  /** What it is about. @example "EU accession" */
  label: textSchema,
  /** What it asks. @example "Do the negotiating clusters open?" */
  question: textSchema,
  /** What would count as progress. @example "All six clusters formally opened by the 27" */
  progress: z.optional(textSchema),
  /** What is measured. @example ["clusters-opened"] */
  indicators: z.array(indicatorSchema),
  /** What happened, oldest first; the last is the last change. */
  steps: z.optional(z.array(stepSchema)),
  /** How it is judged; without a rule it is not rated. */
  rule: z.optional(ruleSchema),
});

export type Benchmark = z.infer<typeof benchmarkSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Step = z.infer<typeof stepSchema>;
