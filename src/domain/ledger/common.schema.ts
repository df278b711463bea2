import * as z from 'zod/mini';
import { parseDate } from '../calendar/date.js';
import { LARGEST_AMOUNT } from '../quantity/money.js';
import { BESIDE, RUNGS } from './depth.js';
import { LINK_PATTERN } from './link.js';

// Each `error` completes the sentence "… is not …" for the author.

/** A record's name within its collection: lower case, digits and hyphens. */
export const idSchema = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, { error: "an id such as 'need-2026' (lower case, digits, hyphens)" }),
);

const words = z.string().check(z.minLength(1, { error: 'a text' }), z.maxLength(2000, { error: 'a text of at most 2,000 characters' }));
const translated = z.optional(words);

/** A text in English, or in several languages of which English is one. */
export const textSchema = z.union(
  [words, z.strictObject({ en: words, uk: translated, fr: translated, de: translated, pl: translated, ar: translated })],
  { error: 'a text' },
);

/** A year, a month or a day that exists. */
export const dateSchema = z.string({ error: "a date such as '2026-04-30', '2026-04' or '2026'" }).check(
  z.regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: "a date such as '2026-04-30', '2026-04' or '2026'",
    abort: true,
  }),
  z.refine((text) => parseDate(text) !== undefined, { error: 'a day that exists' }),
);

export const spanSchema = z.strictObject({ from: dateSchema, to: dateSchema });

/** A finite number that its hundredths still fit exactly. */
export const amountSchema = z.number({ error: 'a number without quotes' }).check(
  z.refine((amount) => Math.abs(amount) <= LARGEST_AMOUNT, { error: 'an amount of at most 70 trillion' }),
);

export const currencySchema = z.string({ error: 'a currency code' }).check(z.regex(/^[A-Z]{3}$/, { error: 'a currency code' }));

/** An amount as stated, in whole units of its currency, never converted. */
export const moneySchema = z.strictObject({
  amount: amountSchema,
  currency: currencySchema,
  qualifier: z.optional(z.enum(['at least', 'more than', 'about', 'nearly', 'up to'])),
});

export const rungSchema = z.enum(RUNGS);
export const standingSchema = z.enum([...RUNGS, ...BESIDE]);
export const cadenceSchema = z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly']);

/** Who says so, where and when. A record without one is refused. */
export const sourceSchema = z.strictObject({
  id: z.optional(idSchema),
  publisher: words,
  title: z.optional(words),
  url: z.optional(z.string().check(z.regex(LINK_PATTERN, { error: 'an http or https address' }))),
  published: z.optional(dateSchema),
  retrieved: z.optional(dateSchema),
  /** What a reader should know before following the link: that it is a transcript, or a page on another country. */
  note: z.optional(textSchema),
});

export const sourcesSchema = z.array(sourceSchema, { error: 'a list of at least one source' }).check(
  z.minLength(1, { error: 'a list of at least one source' }),
);

/** One dated exchange rate: one unit of `from` is `rate` units of `to`. */
export const rateSchema = z.strictObject({
  id: z.optional(idSchema),
  from: currencySchema,
  to: currencySchema,
  /** Within bounds that no two currencies exceed and no sum overflows by. */
  rate: z.number().check(z.refine((rate) => rate >= 1e-9 && rate <= 1e9, { error: 'a rate above zero and below a billion' })),
  asOf: dateSchema,
  sources: sourcesSchema,
});

/** What every record of a ledger carries: its name, its date and its sources. */
export const recorded = {
  id: z.optional(idSchema),
  asOf: dateSchema,
  cadence: z.optional(cadenceSchema),
  sources: sourcesSchema,
};

/** A sum that somebody states: a need, a share, an aggregate of a tracker. */
export const figureSchema = z.strictObject({
  ...recorded,
  label: z.optional(textSchema),
  money: moneySchema,
  depth: z.optional(standingSchema),
  /** Who stated it. */
  by: z.optional(textSchema),
  /** The publisher's own word, printed as it stands: Kiel's "allocated" is neither funded nor delivered. */
  term: z.optional(textSchema),
  /** The period that the sum covers, where it is the sum of a period. */
  period: z.optional(spanSchema),
  /** The publisher's edition: "Release 29". */
  release: z.optional(textSchema),
});

export type Text = z.infer<typeof textSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type DatedRate = z.infer<typeof rateSchema>;
