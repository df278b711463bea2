import * as z from 'zod/mini';
import { dateSchema, recorded, sourcesSchema, textSchema } from '../ledger/common.schema.js';
import { countrySchema } from '../ledger/country.schema.js';
import { eventSchema } from '../ledger/event.schema.js';

/** How far the talks on a cluster or a chapter are; "closed" is what the Union calls provisionally closed. */
export const stageSchema = z.enum(['screening', 'screened', 'conditions-received', 'opened', 'closed']);

const numberSchema = z.int({ error: 'a whole number' }).check(
  z.gte(1, { error: 'a number from 1' }), z.lte(99, { error: 'a number up to 99' }),
);

/** When a stage was reached, and who says so. */
const reachedStages = z.optional(z.array(z.strictObject({
  /** The stage that was reached. */
  stage: stageSchema,
  /** When it was reached. @example "2026-06-15" */
  on: dateSchema,
  /** Who says so. */
  sources: sourcesSchema,
})));

/** One chapter of the Union's law. */
export const chapterSchema = z.strictObject({
  /** Its number. @example 23 */
  number: numberSchema,
  /** Its name. @example "Judiciary and fundamental rights" */
  label: z.optional(textSchema),
  /** Stages that it reached by itself, where they differ from its cluster's. */
  reached: reachedStages,
});

/** One negotiating cluster: chapters that are opened together. */
export const clusterSchema = z.strictObject({
  /** Its number. @example 1 */
  number: numberSchema,
  /** Its name. @example "Fundamentals" */
  label: textSchema,
  /** The chapters that belong to it. */
  chapters: z.array(chapterSchema),
  /** What else is negotiated in it. @example ["public administration reform"] */
  elements: z.optional(z.array(textSchema)),
  /** The last stage that a source proves; absent where none was found. */
  stage: z.optional(stageSchema),
  /** When each stage was reached, and who says so. */
  reached: reachedStages,
  /** A stage beyond `stage`, said by sources that do not prove it: shown apart. */
  reported: z.optional(z.strictObject({
    /** The stage that is reported. */
    stage: stageSchema,
    /** When it is said to have been reached. @example "2026-07-14" */
    on: z.optional(dateSchema),
    /** What the sources do and do not show. @example "No page on Ukraine itself was readable." */
    note: z.optional(textSchema),
    /** When it was said. @example "2026-07-14" */
    asOf: dateSchema,
    /** Who reports it. */
    sources: sourcesSchema,
  })),
  /** The date on which this was true. */
  asOf: dateSchema,
  /** Who says so. */
  sources: sourcesSchema,
});

/** Where a state's accession talks stand: clusters, chapters, and what was opened when. */
export const accessionSchema = z.strictObject({
  ...recorded,
  /** What it is. @example "Ukraine’s accession to the European Union" */
  label: textSchema,
  /** Which state is to accede. @example "UA" */
  candidate: countrySchema,
  /** The clusters, each once; a chapter belongs to one of them. */
  clusters: z.array(clusterSchema),
  /** What happened, oldest first. */
  timeline: z.optional(z.array(eventSchema)),
});

export type Accession = z.infer<typeof accessionSchema>;
export type Cluster = z.infer<typeof clusterSchema>;
export type Stage = z.infer<typeof stageSchema>;
