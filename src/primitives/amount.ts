/** A number as an attribute writes it: what is empty or none is unknown, never zero. */
export const amount = {
  converter: { fromAttribute: (text: string | null): number | undefined => (text?.trim() ? known(Number(text)) : undefined) },
};

/** The number where it is one that can be drawn. */
export const known = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
