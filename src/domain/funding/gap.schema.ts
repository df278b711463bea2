import * as z from 'zod/mini';
import { figureSchema, rateSchema, recorded, spanSchema, textSchema } from '../ledger/common.schema.js';

/**
 * A need against what covers it. `own` and `partners` split the need: the gauge then measures
 * the partners' part and draws the other as a statement, never as covered.
 */
export const gapSchema = z.strictObject({
  ...recorded,
  label: textSchema,
  /** The period that the need is stated for; pace is reckoned over it, and not at all without it. */
  period: z.optional(spanSchema),
  need: figureSchema,
  own: z.optional(figureSchema),
  partners: z.optional(figureSchema),
  /** One self-consistent series; pledges are never added into it. */
  covered: figureSchema,
  rates: z.optional(z.array(rateSchema)),
  /** What the series does not count, named beside the gap. */
  leavesOut: z.optional(z.array(textSchema)),
});

export type Gap = z.infer<typeof gapSchema>;
