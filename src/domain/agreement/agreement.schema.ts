import * as z from 'zod/mini';
import { dateSchema, recorded, sourcesSchema, standingSchema, textSchema } from '../ledger/common.schema.js';
import { countrySchema } from '../ledger/country.schema.js';
import { pledgeSchema } from '../pledge/pledge.schema.js';
import { reachedSchema } from '../pledge/reached.schema.js';

/** Who says something of an agreement, and when. */
const said = {
  /** Who said it. @example "Prime Minister Luc Frieden" */
  by: z.optional(textSchema),
  /** When it was said. @example "2024-07-22" */
  asOf: dateSchema,
  /** Where it is reported. */
  sources: sourcesSchema,
};

/** One agreement, as deep on the ladder as a source proves it. What is absent was not found, never "no". */
export const agreementSchema = z.strictObject({
  ...recorded,
  /** Its title, or what it is. @example "Security agreement with Albania" */
  label: textSchema,
  /** With whom, where it is with one partner. @example "AL" */
  partner: z.optional(countrySchema),
  /** Who signed it, where there are several and they are known. @example ["FR", "GB", "UA"] */
  signatories: z.optional(z.array(countrySchema)),
  /** The family that it belongs to, counted and shown together. @example "G7 Vilnius declaration" */
  framework: z.optional(textSchema),
  /** When it was signed. @example "2025-01-21" */
  signed: z.optional(dateSchema),
  /** When it was adopted, where nobody signed it. @example "2026-01-06" */
  adopted: z.optional(dateSchema),
  /** For how many years it was concluded. @example 10 */
  years: z.optional(z.int({ error: 'a whole number of years' }).check(
    z.gte(1, { error: 'a number from 1' }), z.lte(999, { error: 'a number up to 999' }),
  )),
  /** The amounts that its text states, or that were stated with it. @example ["albania-2025"] */
  pledges: z.optional(z.array(pledgeSchema)),
  /** What its legal character is said to be. */
  legal: z.optional(z.strictObject({
    /** Whether it binds in law; absent where nobody says so. @example false */
    binding: z.optional(z.boolean()),
    /** In few words. @example "Political, not legally binding" */
    note: textSchema,
    ...said,
  })),
  /**
   * Whether a parliament ratified it, which `reached` proves; "not-required" where `legal` says that it is
   * political or needs none. "not-found" is never "no".
   */
  ratification: z.enum(['not-found', 'not-required', 'ratified']),
  /** What parliaments do beside ratifying: a debate, a vote without force, what the text leaves to them. */
  parliament: z.optional(z.strictObject({
    /** In few words. @example "A debate and a vote, which is no ratification" */
    note: textSchema,
    ...said,
  })),
  /** The highest rung that a source proves, or a state beside the ladder. */
  depth: standingSchema,
  /** When each rung was reached, and who says so. */
  reached: z.optional(z.array(reachedSchema)),
  /** Whether it is in force, which is no rung of the ladder and stands beside it. */
  inForce: z.optional(z.strictObject({
    /** Whether it is in force by the record, by announcement alone, or no longer. */
    state: z.enum(['in-force', 'announced', 'ended']),
    /** From when, or in the last case until when. @example "2025-10-15" */
    on: z.optional(dateSchema),
    /** What a reader should know of it. @example "Announced; the formal date was not found" */
    note: z.optional(textSchema),
    ...said,
  })),
});

export type Agreement = z.infer<typeof agreementSchema>;
