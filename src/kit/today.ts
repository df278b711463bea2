import { dayNumber, type DayNumber } from '../domain/calendar/date.js';
import { endOf } from '../domain/calendar/span.js';
import { DATE_PATTERN } from '../domain/calendar/date.js';

/** The day that ages are counted to: `now` where it is a date, else the reader's today. */
export function today(now: string | undefined): DayNumber {
  if (now && DATE_PATTERN.test(now)) return endOf(now);
  const clock = new Date();
  return dayNumber(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
}
