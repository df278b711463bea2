import * as z from 'zod/mini';

/** A state by its code of two letters (ISO 3166-1), or the European Union by "EU". @example "FR" */
export const countrySchema = z
  .string({ error: 'a two-letter country code' })
  .check(z.regex(/^[A-Z]{2}$/, { error: "a two-letter country code such as 'FR'" }));
