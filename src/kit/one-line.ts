/** The attributes of the one-line form. */
export interface OneLine {
  readonly value: string | null | undefined;
  readonly target: string | null | undefined;
  readonly label: string | null | undefined;
  readonly unit: string | null | undefined;
  readonly asOf: string | null | undefined;
  readonly source: string | null | undefined;
  readonly sourceUrl: string | null | undefined;
}

/** The record that the attributes describe, with its date and source; undefined where there is no `value`. */
export const oneLine = (host: OneLine, record: () => object): unknown =>
  host.value === undefined || host.value === null ? undefined : { ...record(), ...cited(host) };

/** A number as an attribute writes it; what is none stays a text, for the schema to refuse. */
export const scalarNumber = (text: string | null | undefined): unknown =>
  !text?.trim() || Number.isNaN(Number(text)) ? (text ?? undefined) : Number(text);

/** Money in the unit of the attributes. */
export const scalarMoney = ({ unit }: OneLine, amount: string | null | undefined): object => ({ amount: scalarNumber(amount), currency: unit ?? undefined });

/** A stated sum with the date and source of the attributes. */
export const scalarFigure = (host: OneLine, amount: string | null | undefined): object => ({ money: scalarMoney(host, amount), ...cited(host) });

/** The date and source of the attributes. */
export const cited = ({ asOf, source, sourceUrl }: OneLine): object => ({
  asOf: asOf ?? undefined,
  sources: source ? [{ publisher: source, url: sourceUrl ?? undefined }] : undefined,
});
