import * as z from 'zod/mini';
import { dateSchema, recorded, sourcesSchema, standingSchema, textSchema } from '../ledger/common.schema.js';
import { ROLES } from './roles.js';

const countrySchema = z.string({ error: 'a two-letter country code' }).check(
  z.regex(/^[A-Z]{2}$/, { error: "a two-letter country code such as 'FR'" }),
);

/** One state and what is known of it. Absent means not found, never "no". */
export const memberSchema = z.strictObject({
  country: countrySchema,
  asOf: dateSchema,
  sources: sourcesSchema,
  depth: standingSchema,
  roles: z.optional(z.array(z.enum(ROLES))),
  /** Its part in leading: "co-lead". */
  lead: z.optional(textSchema),
  /** What it says it would do. */
  offer: z.optional(textSchema),
  /** Whether it would put troops on the ground, in few words. */
  troops: z.optional(textSchema),
  /** The condition its parliament sets. */
  parliament: z.optional(textSchema),
  /** Who named it among the states committed. */
  namedBy: z.optional(textSchema),
});

/** A total that somebody stated without naming its members. */
const statedCountSchema = z.strictObject({
  value: z.number(),
  label: textSchema,
  by: textSchema,
  asOf: dateSchema,
  sources: sourcesSchema,
});

export const coalitionSchema = z.strictObject({
  ...recorded,
  label: textSchema,
  /** The state that it stands behind, itself no member. */
  besides: z.optional(countrySchema),
  /** What a signature stands under: "a declaration of intent". */
  instrument: z.optional(textSchema),
  members: z.array(memberSchema),
  /** Named elsewhere as members on thin evidence; never counted. */
  unconfirmed: z.optional(z.array(z.strictObject({ country: countrySchema, asOf: dateSchema, note: z.optional(textSchema), sources: sourcesSchema }))),
  stated: z.optional(z.array(statedCountSchema)),
  /** What the coalition's plan is not, and when it starts: said wherever the plan is shown. */
  plan: z.optional(z.strictObject({ guarantee: z.boolean(), startsAfter: textSchema })),
});

export type Member = z.infer<typeof memberSchema>;
export type Coalition = z.infer<typeof coalitionSchema>;
