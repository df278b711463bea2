import * as z from 'zod/mini';
import {
  amountSchema, currencySchema, dateSchema, recorded, spanSchema, textSchema,
} from '../ledger/common.schema.js';
import { countrySchema } from '../ledger/country.schema.js';

/**
 * One donor with what its tracker counts; `null` and absent mean not known, which is not zero.
 * @example { "country": "DE", "allocated": 29927507000, "committed": 47665256000 }
 */
export const donorSchema = z.strictObject({
  /** Which state, or "EU" for the institutions. @example "DE" */
  country: z.optional(countrySchema),
  /** Its name, where it is no state or is named otherwise. @example "EU (Commission and Council)" */
  label: z.optional(textSchema),
  /** Earmarked for something in particular. @example 29927507000 */
  allocated: z.optional(z.nullable(amountSchema)),
  /** Promised, what is allocated included. @example 47665256000 */
  committed: z.optional(z.nullable(amountSchema)),
  /** Allocated, in percent of its gross domestic product. @example 0.83 */
  shareOfGdp: z.optional(z.nullable(z.number())),
});

/** Donors beside each other, from one tracker and one edition. */
export const donorsSchema = z.strictObject({
  ...recorded,
  /** What is compared. @example "Who carries the aid to Ukraine?" */
  label: textSchema,
  /** The currency of the amounts. */
  currency: currencySchema,
  /** The period over which they were counted. */
  period: z.optional(spanSchema),
  /** The publisher's edition. @example "Release 29" */
  release: z.optional(textSchema),
  /** The year of the gross domestic product. @example "2021" */
  gdpYear: z.optional(dateSchema),
  /** The donors, in any order; each once. */
  donors: z.array(donorSchema),
  /** What is not counted, named beside it. @example ["aid from others than governments"] */
  leavesOut: z.optional(z.array(textSchema)),
});

export type Donors = z.infer<typeof donorsSchema>;
