import { firstDay, lastDay, parseDate, type CalendarDate, type DayNumber } from './date.js';

/** A period from the start of one date to the end of another, both as the ledger writes them. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The first day of a date as the ledger writes it. Throws on a text that the schema would refuse. */
export const startOf = (text: string): DayNumber => firstDay(dateOf(text));

/** The last day of a date as the ledger writes it. Throws on a text that the schema would refuse. */
export const endOf = (text: string): DayNumber => lastDay(dateOf(text));

/** A date of a validated ledger. */
export function dateOf(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new RangeError(`${text} is not a date`);
  return date;
}
