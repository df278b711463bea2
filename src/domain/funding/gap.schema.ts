import * as z from 'zod/mini';
import { figureSchema, rateSchema, recorded, spanSchema, textSchema } from '../ledger/common.schema.js';

/**
 * A need against what covers it. `own` and `partners` split the need: the gauge then measures
 * the partners' part and draws the other as a statement, never as covered.
 */
export const gapSchema = z.strictObject({
  ...recorded,
  /** The question that it answers. @example "How much of Ukraine’s 2026 defence need is covered?" */
  label: textSchema,
  /** The period that the need is stated for; pace is reckoned over it, and not at all without it. */
  period: z.optional(spanSchema),
  /** The whole need. @example "need-2026" */
  need: figureSchema,
  /** The part that whoever is in need raises alone; drawn as a statement. @example "own-half-2026" */
  own: z.optional(figureSchema),
  /** The part that is asked of partners. @example "partners-half-2026" */
  partners: z.optional(figureSchema),
  /** One self-consistent series; pledges are never added into it. @example "kiel-military-2026" */
  covered: figureSchema,
  /** Dated rates by which `covered` is converted. @example ["eur-usd-2026-05-08"] */
  rates: z.optional(z.array(rateSchema)),
  /** What the series does not count, named beside the gap. @example ["months after April 2026"] */
  leavesOut: z.optional(z.array(textSchema)),
});

export type Gap = z.infer<typeof gapSchema>;
