import * as z from 'zod/mini';
import { recorded, textSchema } from '../ledger/common.schema.js';
import { benchmarkSchema } from './benchmark.schema.js';

/** Benchmarks that are read side by side; no average is made of unlike things. Its sources are who drew it up. */
export const scorecardSchema = z.strictObject({
  ...recorded,
  /** Its name. @example "Scorecard for Lasting Peace" */
  label: textSchema,
  /** The benchmarks, shown by their numbers; each once. @example ["eu-accession"] */
  benchmarks: z.array(benchmarkSchema),
});

export type Scorecard = z.infer<typeof scorecardSchema>;
