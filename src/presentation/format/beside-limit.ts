import type { Formats } from './formats.js';

/** Engines print no more. */
const MOST_DIGITS = 20;

/** Marks of direction beside a percent sign: a text that begins with a number would take its direction from them. */
const MARKS = /[\u200e\u200f\u061c]/g;

/**
 * How numbers are printed beside a limit: with as many decimals as it takes that none reads like the limit but what is
 * exactly that. What is just under is never rounded up to it.
 */
export function besideLimit(limit: number, values: readonly number[], isPercent: boolean, { lang }: Pick<Formats, 'lang'>): (value: number) => string {
  for (let digits = 2; ; digits += 1) {
    const { format } = new Intl.NumberFormat(lang, { maximumFractionDigits: digits, ...(isPercent ? { style: 'unit', unit: 'percent' } : {}) });
    // Without the sign, as "-0" beside a limit of 0 would read like it.
    const isSame = (value: number) => value !== limit && format(Math.abs(value)) === format(Math.abs(limit));
    if (digits === MOST_DIGITS || !values.some(isSame)) return (value) => format(value).replace(MARKS, '');
  }
}
