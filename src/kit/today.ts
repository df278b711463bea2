import { dayNumber, lastDay, parseDate, type DayNumber } from '../domain/calendar/date.js';

/** The day that ages are counted to: `now` where it is a date, else the reader's today. */
export function today(now: string | null | undefined): DayNumber {
  const date = parseDate(now ?? '');
  if (date) return lastDay(date);
  const clock = new Date();
  return dayNumber(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
}
