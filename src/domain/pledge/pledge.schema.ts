import * as z from 'zod/mini';
import {
  idSchema, moneySchema, recorded, spanSchema, standingSchema, textSchema,
} from '../ledger/common.schema.js';
import { reachedSchema } from './reached.schema.js';

/** One promise, as deep as a source proves it. */
export const pledgeSchema = z.strictObject({
  ...recorded,
  /** Its name, by which totals count it and other pledges name it. @example "germany-2026" */
  id: idSchema,
  /** What is promised. @example "Germany: support for Ukraine in the federal budget of 2026" */
  label: textSchema,
  /** Who promises it. @example "Germany" */
  by: z.optional(textSchema),
  /** Absent where the amount is unknown: unknown is never zero. */
  money: z.optional(moneySchema),
  /** The highest rung that a source proves, or a state beside the ladder. */
  depth: standingSchema,
  /** When each rung was reached, and who says so. */
  reached: z.optional(z.array(reachedSchema)),
  /** The record whose money this is a part of; it is never counted beside it. @example "eu-support-loan" */
  partOf: z.optional(idSchema),
  /** Records that may be the same money; of these only the largest counts. @example ["contact-group-2026"] */
  overlaps: z.optional(z.array(idSchema)),
  /** The period that the money is for. */
  period: z.optional(spanSchema),
  /** Military, financial, humanitarian: the publisher's word. @example "military" */
  kind: z.optional(textSchema),
});

export type Pledge = z.infer<typeof pledgeSchema>;
