import * as z from 'zod/mini';
import { dateSchema, recorded, sourcesSchema, textSchema } from '../ledger/common.schema.js';

/** One measured thing of a benchmark, with its target where it has one. */
export const indicatorSchema = z.strictObject({
  ...recorded,
  label: textSchema,
  /** What is counted: "negotiating clusters". */
  unit: z.optional(textSchema),
  /** `null` where it is not known; unknown is never zero. */
  value: z.nullable(z.number()),
  target: z.optional(z.number()),
  /** Only where the target counts something else than `unit`: then no ring is drawn. */
  targetUnit: z.optional(textSchema),
  /** A rule in force, a plain count and a date are not progress and have no ring. */
  kind: z.optional(z.enum(['progress', 'rule', 'count', 'date'])),
  /** For `kind: "date"`. */
  date: z.optional(dateSchema),
  /** Beyond `value`, said by sources that do not prove it: drawn and worded apart. */
  reported: z.optional(
    z.strictObject({ value: z.number(), asOf: dateSchema, note: z.optional(textSchema), sources: sourcesSchema }),
  ),
});

export type Indicator = z.infer<typeof indicatorSchema>;
