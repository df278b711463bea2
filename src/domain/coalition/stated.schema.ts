import * as z from 'zod/mini';
import { dateSchema, sourcesSchema, textSchema } from '../ledger/common.schema.js';

/** A total that somebody stated without naming its members. */
export const statedSchema = z.strictObject({
  /** How many. @example 26 */
  value: z.number(),
  /** What was counted. @example "countries committed to the reassurance force, by statement" */
  label: textSchema,
  /** Who said it. @example "Emmanuel Macron" */
  by: textSchema,
  /** When it was said. @example "2025-09-04" */
  asOf: dateSchema,
  /** Where it is reported. */
  sources: sourcesSchema,
});
