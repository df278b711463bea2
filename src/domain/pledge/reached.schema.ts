import * as z from 'zod/mini';
import { dateSchema, rungSchema, sourcesSchema } from '../ledger/common.schema.js';

/** When a rung of the ladder was reached, and who says so. */
export const reachedSchema = z.strictObject({
  /** The rung that was reached. */
  rung: rungSchema,
  /** When it was reached. @example "2025-11-28" */
  on: dateSchema,
  /** Who says so. */
  sources: sourcesSchema,
});
