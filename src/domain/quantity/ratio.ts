/** Part of a whole as a fraction; may exceed 1. Undefined where the whole is not above zero: there is no share of nothing. */
export const share = (part: number, whole: number): number | undefined =>
  whole > 0 && Number.isFinite(part / whole) ? part / whole : undefined;

/** What is drawn of a share: 0 to 1. Only pictures are clamped, never words. */
export const drawn = (fraction: number): number => Math.min(Math.max(fraction, 0), 1);
