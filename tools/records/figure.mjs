// The figure of a record as it is recorded: whole units of its currency, nothing converted, nothing rounded.

const number = new Intl.NumberFormat('en');
const countries = new Intl.DisplayNames('en', { type: 'region' });

export const numberOf = (value) => (value === null ? 'not known' : number.format(value));

const moneyOf = ({ amount, currency, qualifier }) => [qualifier, currency, number.format(amount)].filter(Boolean).join(' ');

const textOf = (text) => (typeof text === 'object' ? text.en : text);

/** What a record is about. */
export const labelOf = ({ label, country, partner, number: place, on, title, value, what, kind, stage, rung }) =>
  [
    place && `${place}.`,
    textOf(label) ?? textOf(what) ?? title ?? stage ?? rung ?? (country || partner ? countries.of(country ?? partner) : undefined),
    label || !what ? '' : `(${kind})`,
    !label && !country && !what && value !== undefined ? numberOf(value) : '',
    on ? `(${on})` : '',
  ].filter(Boolean).join(' ');

/** Its figure; empty where it is no number. */
export function figureOf(record) {
  const { money, value, target, unit, rate, from, to, limit, kind, members, chapters, donors, points, years, date, signed, adopted } = record;
  if (money) return moneyOf(money);
  if (rate) return `1 ${from} = ${rate} ${to}`;
  if (limit !== undefined) return `${kind} ${limit} ${textOf(unit)}`;
  if (date) return date;
  if (value !== undefined) return [numberOf(value), target === undefined ? '' : `of ${numberOf(target)}`, textOf(unit)].filter(Boolean).join(' ');
  if (members) return `${members.length} members`;
  if (chapters) return `${chapters.length} chapters`;
  if (donors) return `${donors.length} donors`;
  if (points) return `${points.length} months`;
  return [signed ? `signed ${signed}` : adopted ? `adopted ${adopted}` : '', years ? `${years} years` : ''].filter(Boolean).join(', ');
}
