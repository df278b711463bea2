import * as z from 'zod/mini';
import { parseDate } from '../calendar/date.js';
import { LARGEST_AMOUNT } from '../quantity/money.js';
import { BESIDE, RUNGS } from './depth.js';
import { LINK_PATTERN } from './link.js';

// Each `error` completes the sentence "… is not …" for the author.

/** A record's name within its collection: lower case, digits and hyphens. @example "need-2026" */
export const idSchema = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, { error: "an id such as 'need-2026' (lower case, digits, hyphens)" }),
);

/** A text, neither empty nor endless. */
const words = z.string().check(
  z.minLength(1, { error: 'a text' }),
  z.maxLength(2000, { error: 'a text of at most 2,000 characters' }),
);
const translated = z.optional(words);

/** A text in English, or in several languages of which English is one; at most 2,000 characters each. */
export const textSchema = z.union(
  [
    words,
    z.strictObject({
      /** In English, which is shown where a language is missing. @example "a ceasefire or peace" */
      en: words,
      /** In Ukrainian. @example "припинення вогню або мир" */
      uk: translated,
      /** In French. @example "un cessez-le-feu ou la paix" */
      fr: translated,
      /** In German. @example "eine Waffenruhe oder Frieden" */
      de: translated,
      /** In Polish. @example "zawieszenie broni lub pokój" */
      pl: translated,
      /** In Arabic. @example "وقف إطلاق النار أو السلام" */
      ar: translated,
    }),
  ],
  { error: 'a text' },
);

/** A year, a month or a day that exists, as precise as its source. @example "2026-04-30" */
export const dateSchema = z.string({ error: "a date such as '2026-04-30', '2026-04' or '2026'" }).check(
  z.regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: "a date such as '2026-04-30', '2026-04' or '2026'",
    abort: true,
  }),
  z.refine((text) => parseDate(text) !== undefined, { error: 'a day that exists' }),
);

/** A period, from the start of one date to the end of another. */
export const spanSchema = z.strictObject({
  /** Its first day, month or year. @example "2026-01" */
  from: dateSchema,
  /** Its last day, month or year, which belongs to it. @example "2026-04" */
  to: dateSchema,
});

/** Whole units of a currency, neither cents nor billions; at most 70 trillion. @example 60000000000 */
export const amountSchema = z.number({ error: 'a number without quotes' }).check(
  z.gte(-LARGEST_AMOUNT, { error: 'an amount of at most 70 trillion' }),
  z.lte(LARGEST_AMOUNT, { error: 'an amount of at most 70 trillion' }),
);

/** A currency by its code of three letters (ISO 4217). @example "EUR" */
export const currencySchema = z.string({ error: 'a currency code' }).check(
  z.regex(/^[A-Z]{3}$/, { error: 'a currency code' }),
);

/** An amount as stated, in whole units of its currency, never converted. */
export const moneySchema = z.strictObject({
  /** In whole units: 60 billion is 60000000000. */
  amount: amountSchema,
  /** The currency in which it was stated. */
  currency: currencySchema,
  /** How the source bounds it; "at least" travels into every sum. */
  qualifier: z.optional(z.enum(['at least', 'more than', 'about', 'nearly', 'up to'])),
});

/** A rung of the depth ladder; each is harder to retract than the one before. */
export const rungSchema = z.enum(RUNGS);

/** A rung of the depth ladder, or a state beside it. */
export const standingSchema = z.enum([...RUNGS, ...BESIDE]);

/** How often a figure is published anew. */
export const cadenceSchema = z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly']);

/** Who says so, where and when. A record without one is refused. */
export const sourceSchema = z.strictObject({
  /** Its name in `sources`, by which records name it. @example "kiel-release-29" */
  id: z.optional(idSchema),
  /** Who published it. @example "Kiel Institute for the World Economy" */
  publisher: words,
  /** Its title, as published. @example "Ukraine Support Tracker, Release 29" */
  title: z.optional(words),
  /** Its address, http or https. @example "https://www.kielinstitut.de/topics/war-against-ukraine/" */
  url: z.optional(z.string().check(z.regex(LINK_PATTERN, { error: 'an http or https address' }))),
  /** When it was published. */
  published: z.optional(dateSchema),
  /** When it was read. */
  retrieved: z.optional(dateSchema),
  /**
   * What a reader should know before following the link: a transcript, or a page on another country.
   * @example "Written before the event: it announces the date."
   */
  note: z.optional(textSchema),
  /** Too weak to stand alone: what has no other source must be marked as reported. @example true */
  weak: z.optional(z.boolean()),
});

/** Who says so: 1 to 50 sources. */
export const sourcesSchema = z.array(sourceSchema, { error: 'a list of at least one source' }).check(
  z.minLength(1, { error: 'a list of at least one source' }),
  z.maxLength(50, { error: 'a list of at most 50 sources' }),
);

/** One dated exchange rate: one unit of `from` is `rate` units of `to`. */
export const rateSchema = z.strictObject({
  /** Its name in `rates`. @example "eur-usd-2026-05-08" */
  id: z.optional(idSchema),
  /** The currency of which one unit is priced. @example "EUR" */
  from: currencySchema,
  /** The currency in which it is priced. @example "USD" */
  to: currencySchema,
  /**
   * What one unit of `from` costs in `to`; within bounds that no two currencies exceed.
   * @example 1.1761
   */
  rate: z.number().check(
    z.gte(1e-9, { error: 'a rate above zero and below a billion' }),
    z.lte(1e9, { error: 'a rate above zero and below a billion' }),
  ),
  /** The day on which it held. @example "2026-05-08" */
  asOf: dateSchema,
  /** Who published it. */
  sources: sourcesSchema,
});

/** What every record of a ledger carries: its name, its date and its sources. */
export const recorded = {
  /** Its name within its collection, by which it is named and selected. */
  id: z.optional(idSchema),
  /** The date on which the fact was true or was said; for data, the end of the period that they cover. */
  asOf: dateSchema,
  /** How often it is published anew; from this its freshness is told. */
  cadence: z.optional(cadenceSchema),
  /** Who says so: at least one source. */
  sources: sourcesSchema,
};

/** A sum that somebody states: a need, a share, an aggregate of a tracker. */
export const figureSchema = z.strictObject({
  ...recorded,
  /** What the sum is. @example "Partners’ half" */
  label: z.optional(textSchema),
  /** How much. */
  money: moneySchema,
  /** The highest rung that a source proves; a tracker's own word has none. */
  depth: z.optional(standingSchema),
  /** Who stated it. @example "Defence Minister Denys Shmyhal" */
  by: z.optional(textSchema),
  /**
   * The publisher's own word, printed as it stands: Kiel's "allocated" is neither funded nor delivered.
   * @example "allocated"
   */
  term: z.optional(textSchema),
  /** The period that the sum covers, where it is the sum of a period. */
  period: z.optional(spanSchema),
  /** The publisher's edition. @example "Release 29" */
  release: z.optional(textSchema),
});

export type Text = z.infer<typeof textSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type DatedRate = z.infer<typeof rateSchema>;
