/**
 * A date as precise as its source: a year, a month or a day. Nothing is padded:
 * "2026" never becomes 1 January 2026; it has a first and a last day.
 */
export interface CalendarDate {
  readonly precision: 'year' | 'month' | 'day';
  readonly year: number;
  /** 1 to 12; absent in a year. */
  readonly month?: number;
  /** 1 to 31; absent in a year and in a month. */
  readonly day?: number;
}

/** Whole days since 1 January 1970 in the proleptic Gregorian calendar, without a time zone. */
export type DayNumber = number;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 1000 to 2999. */
export const DATE_PATTERN = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const MS_PER_DAY = 864e5;

/** The day number of a year, month (1 to 12) and day; a day past the month's end runs on. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY;

/** Reads a date; undefined where the text is none, or names a day that does not exist (30 February). */
export function parseDate(text: string): CalendarDate | undefined {
  const match = DATE_PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (!match[2]) return { precision: 'year', year };
  const month = Number(match[2]);
  if (!match[3]) return { precision: 'month', year, month };
  const day = Number(match[3]);
  return day > daysInMonth(year, month) ? undefined : { precision: 'day', year, month, day };
}

/** 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** The first day that the date covers. */
export const firstDay = (date: CalendarDate): DayNumber =>
  dayNumber(date.year, date.month ?? 1, date.day ?? 1);

/** The last day that the date covers. */
export function lastDay({ year, month, day }: CalendarDate): DayNumber {
  return day ? dayNumber(year, month as number, day) : dayNumber(year, (month ?? 12) + 1, 1) - 1;
}

/** The calendar day of a day number. */
export function dayOf(number: DayNumber): Required<CalendarDate> {
  const date = new Date(number * MS_PER_DAY);
  return { precision: 'day', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Months from the start of `from` to the end of `to`, a part of a month counted by its days:
 * 1 January to 30 April is 4, to 15 April is 3.5.
 */
export function monthsThrough(from: DayNumber, to: DayNumber): number {
  const start = monthPosition(from);
  const end = monthPosition(to + 1);
  return end - start;
}

/** The first day through which so many months have gone since the start of `from`: undoes `monthsThrough`. */
export function endOfMonths(from: DayNumber, months: number): DayNumber {
  const position = monthPosition(from) + months;
  const month = Math.floor(position);
  const days = (position - month) * daysInMonth(1970, month);
  // A millionth of a day is the noise of the division, not a day begun.
  return dayNumber(1970, month, 1) + Math.ceil(days - 1e-6) - 1;
}

/** The month, counted on from January 1970 as 1, and what of it is gone before the day. */
function monthPosition(number: DayNumber): number {
  const { year, month, day } = dayOf(number);
  return (year - 1970) * 12 + month + (day - 1) / daysInMonth(year, month);
}
