import * as z from 'zod/mini';
import { currencySchema, dateSchema, moneySchema, rateSchema, recorded, rungSchema, sourcesSchema, textSchema } from '../ledger/common.schema.js';
import { pledgeSchema } from './pledge.schema.js';

/** A part of a stated total. A part without `money` is not measured by the publisher, which is not zero. */
const partSchema = z.strictObject({
  label: textSchema,
  money: z.optional(moneySchema),
  /** The rung, where a source proves one; a tracker's own word has none. */
  depth: z.optional(rungSchema),
});

/** Why a total rose or fell. `money` is the difference, below zero for a fall. */
const changeSchema = z.strictObject({
  on: dateSchema,
  money: moneySchema,
  why: z.enum(['pledged', 'withdrawn', 're-estimated']),
  note: z.optional(textSchema),
  sources: sourcesSchema,
});

/**
 * A pledged total: stated by its publisher (`money`, with `parts` that are never added to anything else),
 * or reckoned from `pledges` by a rule: those that reached `from`, in `currency`, each counted once.
 */
export const totalSchema = z.strictObject({
  ...recorded,
  label: textSchema,
  /** The publisher's own word for the total: "committed". */
  term: z.optional(textSchema),
  since: z.optional(dateSchema),
  release: z.optional(textSchema),
  money: z.optional(moneySchema),
  parts: z.optional(z.array(partSchema)),
  pledges: z.optional(z.array(pledgeSchema)),
  from: z.optional(rungSchema),
  currency: z.optional(currencySchema),
  rates: z.optional(z.array(rateSchema)),
  changes: z.optional(z.array(changeSchema)),
  /** What the total does not count, named beside it. */
  leavesOut: z.optional(z.array(textSchema)),
});

export type Total = z.infer<typeof totalSchema>;
export type Part = z.infer<typeof partSchema>;
export type Change = z.infer<typeof changeSchema>;
