import type { Formats } from './formats.js';

/** Engines print no more. */
const MOST_DIGITS = 20;

/**
 * How numbers are printed beside a limit: with as many decimals as it takes that none reads like the limit but what is
 * exactly that. What is just under is never rounded up to it.
 */
export function besideLimit(limit: number, values: readonly number[], isPercent: boolean, { lang }: Pick<Formats, 'lang'>): (value: number) => string {
  for (let digits = 2; ; digits += 1) {
    const { format } = new Intl.NumberFormat(lang, { maximumFractionDigits: digits, ...(isPercent ? { style: 'unit', unit: 'percent' } : {}) });
    if (digits === MOST_DIGITS || values.every((value) => value === limit || format(value) !== format(limit))) return format;
  }
}
