import * as z from 'zod/mini';
import { dateSchema, recorded, sourcesSchema, standingSchema, textSchema } from '../ledger/common.schema.js';
import { countrySchema } from '../ledger/country.schema.js';
import { ROLES } from './roles.js';
import { statedSchema } from './stated.schema.js';

/** One state and what is known of it. Absent means not found, never "no". */
export const memberSchema = z.strictObject({
  /** Which state. */
  country: countrySchema,
  /** The date on which this was true or was said. */
  asOf: dateSchema,
  /** Who says so. */
  sources: sourcesSchema,
  /** How firmly it stands behind it: the highest rung that a source proves. */
  depth: standingSchema,
  /** What it can bring. */
  roles: z.optional(z.array(z.enum(ROLES))),
  /** Its part in leading. @example "co-lead" */
  lead: z.optional(textSchema),
  /** What it says it would do. @example "Air and naval capabilities and training, once hostilities end" */
  offer: z.optional(textSchema),
  /** Whether it would put troops on the ground, in few words. @example "yes, after a ceasefire" */
  troops: z.optional(textSchema),
  /** The condition its parliament sets. @example "Decision of the Bundestag required" */
  parliament: z.optional(textSchema),
  /** Who named it among the states committed. @example "Emmanuel Macron" */
  namedBy: z.optional(textSchema),
});

/** A state that is not counted. */
const uncountedSchema = z.strictObject({
  /** Which state. @example "AL" */
  country: countrySchema,
  /** When it was said. @example "2025-12" */
  asOf: dateSchema,
  /** Why, or how thin the evidence is. @example "Reported, not confirmed: one weak source." */
  note: z.optional(textSchema),
  /** Who says so. */
  sources: sourcesSchema,
});

/** Who stands together, each with what is known of it, and what was said of their number. */
export const coalitionSchema = z.strictObject({
  ...recorded,
  /** The coalition, or the question about it. @example "The coalition of the willing: who stands behind?" */
  label: textSchema,
  /** The state that it stands behind, itself no member. @example "UA" */
  besides: z.optional(countrySchema),
  /** What a signature stands under. @example "a declaration of intent" */
  instrument: z.optional(textSchema),
  /** The members that are named, each state once. */
  members: z.array(memberSchema),
  /** Named elsewhere as members on thin evidence; never counted. */
  unconfirmed: z.optional(z.array(uncountedSchema)),
  /** Said to stand outside it; never counted. A state that is not mentioned is not known, and no outsider. */
  outside: z.optional(z.array(uncountedSchema)),
  /** Totals as they were stated, never counted together with the members. */
  stated: z.optional(z.array(statedSchema)),
  /** What the coalition's plan is not, and when it starts: said wherever the plan is shown. */
  plan: z.optional(z.strictObject({
    /** Whether it is a security guarantee. @example false */
    guarantee: z.boolean(),
    /** What must come first. @example "a ceasefire or peace" */
    startsAfter: textSchema,
  })),
});

export type Member = z.infer<typeof memberSchema>;
export type Coalition = z.infer<typeof coalitionSchema>;
