import * as z from 'zod/mini';
import { dateSchema, recorded, sourcesSchema, textSchema } from '../ledger/common.schema.js';
import { agreementSchema } from './agreement.schema.js';

/** Agreements that are shown and counted together. */
export const registerSchema = z.strictObject({
  ...recorded,
  /** What it lists. @example "Which security agreements are hard to retract?" */
  label: textSchema,
  /** The agreements, in any order; each once. @example ["albania", "uk-100-years"] */
  agreements: z.array(agreementSchema),
  /** How many of a family others count, where they count differently. */
  stated: z.optional(z.array(z.strictObject({
    /** How many. @example 28 */
    value: z.number(),
    /** The family that was counted, as in `framework`. @example "G7 Vilnius declaration" */
    framework: z.optional(textSchema),
    /** Who counted. @example "Ukraine’s Ministry of Defence" */
    by: textSchema,
    /** Why it differs, in few words. @example "without Croatia" */
    note: z.optional(textSchema),
    /** When it was said. @example "2026-11-22" */
    asOf: dateSchema,
    /** Where it is said. */
    sources: sourcesSchema,
  }))),
});

export type Register = z.infer<typeof registerSchema>;
