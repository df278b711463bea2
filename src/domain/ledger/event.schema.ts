import * as z from 'zod/mini';
import { dateSchema, sourcesSchema, textSchema } from './common.schema.js';

/** Something that happened on a date, by its sources. */
export const eventSchema = z.strictObject({
  /** When it happened. @example "2026-06-15" */
  on: dateSchema,
  /** What happened. @example "Cluster 1 (Fundamentals) opened" */
  label: textSchema,
  /** Said by sources too weak to stand alone: shown with the word "reported". @example true */
  reported: z.optional(z.boolean()),
  /** What a reader should know of it. @example "Only a weak source was found." */
  note: z.optional(textSchema),
  /** Who says so. */
  sources: sourcesSchema,
});
