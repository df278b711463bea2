import * as z from 'zod/mini';
import {
  dateSchema, moneySchema, recorded, sourcesSchema, spanSchema, textSchema,
} from '../ledger/common.schema.js';

/** One measurement against a threshold. */
export const readingSchema = z.strictObject({
  /** What was measured, where there are several. @example "Drones" */
  label: z.optional(textSchema),
  /** In the unit of the threshold; `null` where it is not known. @example 79.86 */
  value: z.nullable(z.number()),
  /** How the source bounds it. */
  qualifier: moneySchema.shape.qualifier,
  /** How many were counted. @example 4242 */
  part: z.optional(z.number()),
  /** Out of how many. @example 5312 */
  whole: z.optional(z.number()),
  /** The period that was measured. */
  period: z.optional(spanSchema),
  /** Who said it. @example "President Volodymyr Zelenskyy" */
  by: z.optional(textSchema),
  /** Said by sources too weak to stand alone: shown with the word "reported". @example true */
  reported: z.optional(z.boolean()),
  /** What a reader should know of it. @example "Of weapons, not of ammunition." */
  note: z.optional(textSchema),
  /** The date on which it was true; for data, the end of the period. @example "2025-10" */
  asOf: dateSchema,
  /** Who says so. */
  sources: sourcesSchema,
});

/** A share against a floor to reach or a ceiling to keep below. A rule in force is no reading. */
export const thresholdSchema = z.strictObject({
  ...recorded,
  /** What is measured or demanded. @example "Component cost from the EU, EEA-EFTA states or Ukraine" */
  label: textSchema,
  /** What the numbers count. @example "percent" */
  unit: textSchema,
  /** Whether the limit is the least or the most that is allowed. */
  kind: z.enum(['floor', 'ceiling']),
  /** The limit, in `unit`. @example 65 */
  limit: z.number(),
  /** Who demands it: a law, a promise, a claim. Without it the limit is a yardstick of the ledger. */
  rule: z.optional(z.strictObject({
    /** The rule. @example "Council Regulation (EU) 2025/1106 (SAFE)" */
    label: textSchema,
    /** Since when it is in force; absent where it is not. @example "2025-05-29" */
    inForce: z.optional(dateSchema),
    /** The date on which this was true. @example "2025-05-28" */
    asOf: dateSchema,
    /** Where it is written. */
    sources: sourcesSchema,
  })),
  /** What was measured, newest last; absent or empty where there is a rule and no reading. */
  readings: z.optional(z.array(readingSchema)),
});

export type Threshold = z.infer<typeof thresholdSchema>;
