import * as z from 'zod/mini';
import { dateSchema, recorded, sourcesSchema, standingSchema, textSchema } from '../ledger/common.schema.js';
import { countrySchema } from '../ledger/country.schema.js';
import { statedSchema } from './stated.schema.js';

/** A state named for an element, by whom, and how firmly. */
export const contributorSchema = z.strictObject({
  /** Which state. @example "TR" */
  country: countrySchema,
  /** What it would bring. @example "Lead of the maritime component" */
  offer: z.optional(textSchema),
  /** Who named it; absent where it spoke for itself. @example "Emmanuel Macron" */
  namedBy: z.optional(textSchema),
  /** How firmly: the highest rung that a source proves. */
  depth: standingSchema,
  /** When it was said. @example "2026-05-18" */
  asOf: dateSchema,
  /** Who says so. */
  sources: sourcesSchema,
});

/** One element of the plan. */
export const elementSchema = z.strictObject({
  /** Where it is. */
  kind: z.enum(['land', 'air', 'sea']),
  /** What it is to do. @example "Ukraine’s own forward defence, with support from outside" */
  what: textSchema,
  /** Who is to do it, in words. @example "A few European brigades as a reserve" */
  who: z.optional(textSchema),
  /** How firm it is: the highest rung that a source proves. */
  depth: standingSchema,
  /** What must come first. @example ["a vote of the parliament concerned"] */
  conditions: z.optional(z.array(textSchema)),
  /** The states that are named for it. */
  contributors: z.optional(z.array(contributorSchema)),
  /** The date on which this was true or was said. @example "2025-10-10" */
  asOf: dateSchema,
  /** Who says so. */
  sources: sourcesSchema,
});

/** A state that somebody else named among those committed, with the condition that it set itself. */
export const namedSchema = z.strictObject({
  /** Which state. @example "PL" */
  country: countrySchema,
  /** Who named it. @example "Emmanuel Macron" */
  by: textSchema,
  /** When it was named. @example "2025-09-04" */
  asOf: dateSchema,
  /** Where the naming is reported. */
  sources: sourcesSchema,
  /** What the state itself ruled out, deferred or asks first; absent where nothing was found. */
  condition: z.optional(z.strictObject({
    /** In few words. @example "A logistics hub; no troops in Ukraine" */
    note: textSchema,
    /** Who said it for the state. @example "Chancellor Friedrich Merz" */
    by: z.optional(textSchema),
    /** When it was said. @example "2025-09-04" */
    asOf: dateSchema,
    /** Where it is reported. */
    sources: sourcesSchema,
  })),
});

/** What a coalition plans for land, air and sea. It says that it is no guarantee, and when it starts. */
export const planSchema = z.strictObject({
  ...recorded,
  /** What it is. @example "What is the coalition’s plan made of?" */
  label: textSchema,
  /** Whether it is a security guarantee. @example false */
  guarantee: z.boolean(),
  /** What must come before any of it. @example "a ceasefire or peace" */
  startsAfter: textSchema,
  /** The elements, in the order in which they are shown. */
  elements: z.array(elementSchema),
  /** How many states were said to be committed, without their names; never counted together with `named`. */
  stated: z.optional(z.array(statedSchema)),
  /** The states that were named among them, each once. */
  named: z.optional(z.array(namedSchema)),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanElement = z.infer<typeof elementSchema>;
export type Contributor = z.infer<typeof contributorSchema>;
export type NamedState = z.infer<typeof namedSchema>;
