import * as z from 'zod/mini';
import {
  currencySchema, dateSchema, moneySchema, rateSchema, recorded, rungSchema, sourcesSchema, textSchema,
} from '../ledger/common.schema.js';
import { pledgeSchema } from './pledge.schema.js';

/** A part of a stated total. A part without `money` is not measured by the publisher, which is not zero. */
const partSchema = z.strictObject({
  /** What the part is, in the publisher's word. @example "Committed, not yet allocated" */
  label: textSchema,
  /** How much, in the currency of the total. */
  money: z.optional(moneySchema),
  /** The rung, where a source proves one; a tracker's own word has none. */
  depth: z.optional(rungSchema),
});

/** Why a total rose or fell. `money` is the difference, below zero for a fall. */
const changeSchema = z.strictObject({
  /** When it changed. */
  on: dateSchema,
  /** By how much, below zero for a fall. */
  money: moneySchema,
  /** Why it changed. */
  why: z.enum(['pledged', 'withdrawn', 're-estimated']),
  /** What a reader should know of it. @example "The publisher counts a loan as a grant no longer." */
  note: z.optional(textSchema),
  /** Who says so. */
  sources: sourcesSchema,
});

/**
 * A pledged total: stated by its publisher (`money`, with `parts` that are never added to anything else),
 * or reckoned from `pledges` by a rule: those that reached `from`, in `currency`, each counted once.
 */
export const totalSchema = z.strictObject({
  ...recorded,
  /** What is added up. @example "Aid committed to Ukraine by 42 donors" */
  label: textSchema,
  /** The publisher's own word for the total. @example "committed" */
  term: z.optional(textSchema),
  /** Where the counting begins. @example "2022-01" */
  since: z.optional(dateSchema),
  /** The publisher's edition. @example "Release 29" */
  release: z.optional(textSchema),
  /** The total as its publisher states it. */
  money: z.optional(moneySchema),
  /** What the stated total is made of. */
  parts: z.optional(z.array(partSchema)),
  /** What the total is reckoned from, where it is not stated. @example ["germany-2026"] */
  pledges: z.optional(z.array(pledgeSchema)),
  /** The rung that a pledge must have reached to be counted; without it every pledge counts. */
  from: z.optional(rungSchema),
  /** What the total is reckoned in. */
  currency: z.optional(currencySchema),
  /** Dated rates by which pledges in other currencies are counted. @example ["eur-usd-2026-05-08"] */
  rates: z.optional(z.array(rateSchema)),
  /** Why the total rose or fell, oldest first. */
  changes: z.optional(z.array(changeSchema)),
  /** What the total does not count, named beside it. @example ["commitments made after April 2026"] */
  leavesOut: z.optional(z.array(textSchema)),
});

export type Total = z.infer<typeof totalSchema>;
export type Part = z.infer<typeof partSchema>;
export type Change = z.infer<typeof changeSchema>;
