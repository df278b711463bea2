import * as z from 'zod/mini';
import { dateSchema, idSchema, moneySchema, recorded, rungSchema, sourcesSchema, spanSchema, standingSchema, textSchema } from '../ledger/common.schema.js';

/** One promise, as deep as a source proves it. */
export const pledgeSchema = z.strictObject({
  ...recorded,
  id: idSchema,
  label: textSchema,
  by: z.optional(textSchema),
  /** Absent where the amount is unknown: unknown is never zero. */
  money: z.optional(moneySchema),
  depth: standingSchema,
  /** When each rung was reached, and who says so. */
  reached: z.optional(z.array(z.strictObject({ rung: rungSchema, on: dateSchema, sources: sourcesSchema }))),
  /** The record whose money this is a part of; it is never counted beside it. */
  partOf: z.optional(idSchema),
  /** Records that may be the same money; of these only the largest is counted. */
  overlaps: z.optional(z.array(idSchema)),
  period: z.optional(spanSchema),
  /** Military, financial, humanitarian: the publisher's word. */
  kind: z.optional(textSchema),
});

export type Pledge = z.infer<typeof pledgeSchema>;
