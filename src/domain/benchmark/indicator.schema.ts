import * as z from 'zod/mini';
import { dateSchema, moneySchema, recorded, sourcesSchema, textSchema } from '../ledger/common.schema.js';

/** One measured thing of a benchmark, with its target where it has one. */
export const indicatorSchema = z.strictObject({
  ...recorded,
  /** What is measured. @example "EU accession: negotiating clusters opened" */
  label: textSchema,
  /** What is counted. @example "negotiating clusters" */
  unit: z.optional(textSchema),
  /** What the reached ones are, said behind the unit. @example "opened" */
  term: z.optional(textSchema),
  /** `null` where it is not known; unknown is never zero. @example 1 */
  value: z.nullable(z.number()),
  /** How the source bounds the value. */
  qualifier: moneySchema.shape.qualifier,
  /** What it is to reach, in the same unit. @example 6 */
  target: z.optional(z.number()),
  /** Only where the target counts something else than `unit`: then no ring is drawn. @example "chapters" */
  targetUnit: z.optional(textSchema),
  /** A rule in force, a plain count and a date are not progress and have no ring. */
  kind: z.optional(z.enum(['progress', 'rule', 'count', 'date'])),
  /** For `kind: "date"`. */
  date: z.optional(dateSchema),
  /** Beyond `value`, said by sources that do not prove it: drawn and worded apart. */
  reported: z.optional(
    z.strictObject({
      /** How much is reported beyond `value`. @example 1 */
      value: z.number(),
      /** When it is said to have been true. @example "2026-07-14" */
      asOf: dateSchema,
      /** What the sources do and do not show. @example "No page on Ukraine itself was readable." */
      note: z.optional(textSchema),
      /** Who reports it. */
      sources: sourcesSchema,
    }),
  ),
});

export type Indicator = z.infer<typeof indicatorSchema>;
