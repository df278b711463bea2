import * as z from 'zod/mini';
import {
  amountSchema, currencySchema, dateSchema, figureSchema, idSchema, recorded, textSchema,
} from '../ledger/common.schema.js';

/** What a series counts apart, such as military and financial aid. */
export const categorySchema = z.strictObject({
  /** Its name in `amounts`. @example "military" */
  id: idSchema,
  /** As it is shown. @example "Military" */
  label: textSchema,
});

/** One period of a series with what was counted in it. */
export const pointSchema = z.strictObject({
  /** The period: a month in a monthly series. @example "2026-04" */
  on: dateSchema,
  /** By category; `null` where it is not known, which is not zero. @example { "military": 6087625000 } */
  amounts: z.record(z.string(), z.nullable(amountSchema), { error: 'amounts by category' }),
  /** Not all of the period is covered: shown apart, and not compared. @example true */
  incomplete: z.optional(z.boolean()),
  /** What a reader should know of it. @example "The data begin on 24 January." */
  note: z.optional(textSchema),
});

/** A figure over time, by category. Its points share its sources and its date. */
export const seriesSchema = z.strictObject({
  ...recorded,
  /** What is counted. @example "Aid allocated to Ukraine by month" */
  label: textSchema,
  /** The publisher's own word, printed as it stands. @example "allocated" */
  term: z.optional(textSchema),
  /** The publisher's edition. @example "Release 29" */
  release: z.optional(textSchema),
  /** The currency of the amounts; absent where they are no money. */
  currency: z.optional(currencySchema),
  /** What the amounts count where they are no money. @example "drones" */
  unit: z.optional(textSchema),
  /** The categories in the order in which they are stacked; one where the series has no parts. */
  categories: z.array(categorySchema).check(z.minLength(1, { error: 'a list of at least one category' })),
  /** The periods, oldest first, each once; a gap is unknown, not zero. */
  points: z.array(pointSchema),
  /** What is needed over its period: the pace to draw against. @example "partners-half-2026" */
  need: z.optional(figureSchema),
  /** What the series does not count, named beside it. @example ["the EU support loan"] */
  leavesOut: z.optional(z.array(textSchema)),
});

export type Series = z.infer<typeof seriesSchema>;
