import * as z from 'zod/mini';
import { accessionSchema } from '../accession/accession.schema.js';
import { agreementSchema } from '../agreement/agreement.schema.js';
import { registerSchema } from '../agreement/register.schema.js';
import { benchmarkSchema } from '../benchmark/benchmark.schema.js';
import { indicatorSchema } from '../benchmark/indicator.schema.js';
import { scorecardSchema } from '../benchmark/scorecard.schema.js';
import { thresholdSchema } from '../benchmark/threshold.schema.js';
import { coalitionSchema } from '../coalition/coalition.schema.js';
import { planSchema } from '../coalition/plan.schema.js';
import { gapSchema } from '../funding/gap.schema.js';
import { donorsSchema } from '../pledge/donors.schema.js';
import { pledgeSchema } from '../pledge/pledge.schema.js';
import { totalSchema } from '../pledge/total.schema.js';
import { seriesSchema } from '../series/series.schema.js';
import { rebuild, recordOf, type ById } from './by-id.schema.js';
import { dateSchema, figureSchema, idSchema, rateSchema, sourceSchema, textSchema } from './common.schema.js';

/**
 * Which record a widget shows that names none, by its tag.
 * @example { "pw-funding-gap": "defence-need-2026" }
 */
export const defaultsSchema = z.strictObject({
  /** A record of `totals`. @example "kiel-committed" */
  'pw-pledge-counter': z.optional(idSchema),
  /** A record of `indicators`. @example "clusters-opened" */
  'pw-benchmark-ring': z.optional(idSchema),
  /** A record of `gaps`. @example "defence-need-2026" */
  'pw-funding-gap': z.optional(idSchema),
  /** A record of `coalitions`. @example "coalition-of-the-willing" */
  'pw-coalition-roster': z.optional(idSchema),
  /** A record of `coalitions`. @example "coalition-of-the-willing" */
  'pw-coalition-map': z.optional(idSchema),
  /** A record of `scorecards`. @example "lasting-peace" */
  'pw-scorecard': z.optional(idSchema),
  /** A record of `registers`. @example "security-agreements" */
  'pw-agreement-ladder': z.optional(idSchema),
  /** A record of `accession`. @example "ukraine" */
  'pw-accession-clusters': z.optional(idSchema),
  /** A record of `thresholds`. @example "safe-sourcing" */
  'pw-threshold-meter': z.optional(idSchema),
  /** A record of `series`. @example "kiel-by-month" */
  'pw-trend-chart': z.optional(idSchema),
  /** A record of `donors`. @example "kiel-donors" */
  'pw-donor-chart': z.optional(idSchema),
  /** A record of `plans`. @example "reassurance-force" */
  'pw-force-plan': z.optional(idSchema),
  /** A record of `needs`. @example "need-2026" */
  'pw-figure': z.optional(idSchema),
});

/** A ledger with every fact written out where it is used: what the widgets read once ids are resolved. */
export const resolvedLedgerSchema = z.strictObject({
  /** The address of this schema, for the editor. @example "../dist/schema/ledger-1.json" */
  $schema: z.optional(z.string()),
  /** The version of the ledger, by which it is known as one. */
  pledgewatch: z.literal(1),
  /** Its name. @example "ukraine" */
  id: idSchema,
  /** What it is about. @example "Western commitments to Ukraine’s security" */
  title: textSchema,
  /** The day on which the whole of it was last checked. @example "2026-11-22" */
  asOf: dateSchema,
  /** Which record a widget shows that names none, by its tag. */
  defaults: z.optional(defaultsSchema),
  /** Who says so: the sources that records name. @id kiel-release-29 */
  sources: z.array(sourceSchema),
  /** Dated exchange rates; without one nothing is added across currencies. @id eur-usd-2026-05-08 */
  rates: z.optional(z.array(rateSchema)),
  /** Sums that somebody states: a need, a share of it, an aggregate of a tracker. @id need-2026 */
  needs: z.optional(z.array(figureSchema)),
  /**
   * Promises, each as deep as a source proves it. They overlap, and are added only by a total.
   * @id germany-2026
   */
  pledges: z.optional(z.array(pledgeSchema)),
  /**
   * Measured things, with a target where they have one; shown by `pw-benchmark-ring` and named by benchmarks.
   * @id clusters-opened
   */
  indicators: z.optional(z.array(indicatorSchema)),
  /** Pledged totals, stated or reckoned; shown by `pw-pledge-counter`. @id kiel-committed */
  totals: z.optional(z.array(totalSchema)),
  /** Needs against what covers them; shown by `pw-funding-gap`. @id defence-need-2026 */
  gaps: z.optional(z.array(gapSchema)),
  /**
   * Coalitions with their members; shown by `pw-coalition-roster` and `pw-coalition-map`.
   * @id coalition-of-the-willing
   */
  coalitions: z.optional(z.array(coalitionSchema)),
  /** Agreements on the ladder signed, ratified, funded; shown by `pw-agreement-ladder` in a register. @id albania */
  agreements: z.optional(z.array(agreementSchema)),
  /** Agreements that are counted together; shown by `pw-agreement-ladder`. @id security-agreements */
  registers: z.optional(z.array(registerSchema)),
  /** Accession talks, one record a candidate; shown by `pw-accession-clusters`. @id ukraine */
  accession: z.optional(z.array(accessionSchema)),
  /** Figures over time; shown by `pw-trend-chart`. @id kiel-by-month */
  series: z.optional(z.array(seriesSchema)),
  /** Donors beside each other; shown by `pw-donor-chart`. @id kiel-donors */
  donors: z.optional(z.array(donorsSchema)),
  /** Benchmarks with their indicators, steps and rules; shown by `pw-scorecard` on a scorecard. @id eu-accession */
  benchmarks: z.optional(z.array(benchmarkSchema)),
  /** Benchmarks that are read side by side; shown by `pw-scorecard`. @id lasting-peace */
  scorecards: z.optional(z.array(scorecardSchema)),
  /** Shares against a floor or a ceiling; shown by `pw-threshold-meter`. @id safe-sourcing */
  thresholds: z.optional(z.array(thresholdSchema)),
  /** What coalitions plan for land, air and sea; shown by `pw-force-plan`. @id reassurance-force */
  plans: z.optional(z.array(planSchema)),
});

type Resolved = z.infer<typeof resolvedLedgerSchema>;

/** A ledger as it is written: version 1. Wherever a record can be named, its id may stand instead of it. */
export type Ledger = { [Key in keyof Resolved]: Records<Resolved[Key]> };

/** The records of a collection: each has an id of its own, and what it names may be an id. */
type Records<T> = T extends readonly (infer Fact)[] ? (ById<Fact> & { id: string })[] : T;

/** The names of a ledger's collections. */
export type Collection = {
  [Key in keyof Ledger]-?: NonNullable<Ledger[Key]> extends readonly object[] ? Key : never;
}[keyof Ledger];

/** A record of a collection, as a ledger writes it. */
export type LedgerRecord<Key extends Collection> = NonNullable<Ledger[Key]>[number];

/** A collection with the records of a ledger in the place of its facts; all other fields as they are. */
const asWritten = (field: z.core.$ZodType): z.core.$ZodType => {
  const { type } = field._zod.def;
  if (type === 'array') return rebuild(field, recordOf);
  return type === 'optional' ? rebuild(field, asWritten) : field;
};

/** A ledger, version 1: one document with its sources, and with collections of records that name them. */
export const ledgerSchema = rebuild(resolvedLedgerSchema, asWritten) as z.ZodMiniType<Ledger>;

/** The names of a ledger's collections, in the order of the schema. */
export const COLLECTIONS = Object.entries(resolvedLedgerSchema.shape).flatMap(([key, field]) =>
  asWritten(field) === field ? [] : [key as Collection],
);
