import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  dayNumber,
  dayOf,
  daysInMonth,
  endOfMonths,
  firstDay,
  lastDay,
  monthsThrough,
  parseDate,
  type CalendarDate,
  type DayNumber,
} from '../../../src/domain/calendar/date.js';

const MS_PER_DAY = 864e5;

/** The second opinion: the Gregorian rule by hand. */
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (number: number) => String(number).padStart(2, '0');
const print = ({ year, month, day }: CalendarDate) =>
  [year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');

const years = fc.oneof(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom(1600, 1900, 2000, 2024, 2100, 2400));
const months = fc.integer({ min: 1, max: 12 });
const days = fc.tuple(years, months, fc.integer({ min: 0, max: 30 })).map(([year, month, past]) =>
  dayNumber(year, month, 1 + (past % lengthOf(year, month))),
);
/** Two days in order, at most about six years apart. */
const spans = fc.tuple(days, fc.nat(2200)).map(([from, length]): [DayNumber, DayNumber] => [from, from + length]);

describe('parseDate', () => {
  it('takes exactly the days that exist, and prints them back', () => {
    fc.assert(
      fc.property(years, fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = `${year}-${two(month)}-${two(day)}`;
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        const date = parseDate(text);
        expect(date !== undefined).to.equal(exists);
        if (date) expect(print(date)).to.equal(text);
      }),
    );
  });

  it('pads nothing', () => {
    expect(parseDate('2026')).to.deep.equal({ precision: 'year', year: 2026 });
    expect(parseDate('2026-04')).to.deep.equal({ precision: 'month', year: 2026, month: 4 });
    expect(parseDate('2026-04-30')).to.deep.equal({ precision: 'day', year: 2026, month: 4, day: 30 });
  });

  for (const text of ['', '26', '2026-4', '2026-4-3', '2026-04-3', '2026-00', '2026-13', '2026-04-00', '2026-04-31',
    '2026-02-30', '2026-02-29', '1900-02-29', '0999', '3000', ' 2026', '2026 ', '2026\n', '-2026', '2026-', '2026-04-',
    '2026/04/30', '30.04.2026', '2026-04-30T00:00Z', '20260430', '2026-Q1', '２０２６', '٢٠٢٦', 'NaN', '2e3']) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(parseDate(text)).to.equal(undefined));
  }

  it('takes 29 February of leap years', () => {
    for (const year of [1600, 2000, 2024, 2400]) expect(parseDate(`${year}-02-29`)).to.be.an('object');
  });
});

describe('days', () => {
  it('have the months that the Gregorian rule gives them', () => {
    fc.assert(fc.property(years, months, (year, month) => {
      expect(daysInMonth(year, month)).to.equal(lengthOf(year, month));
    }));
  });

  it('are numbered without a gap and read back', () => {
    fc.assert(fc.property(days, (number) => {
      const date = dayOf(number);
      expect(firstDay(date)).to.equal(number);
      expect(lastDay(date)).to.equal(number);
      expect(parseDate(print(date))).to.deep.equal(date);
      expect(print(date)).to.equal(new Date(number * MS_PER_DAY).toISOString().slice(0, 10));
    }));
  });

  it('cover a year or a month from its first to its last, up to the eve of the next', () => {
    fc.assert(fc.property(years, months, (year, month) => {
      const wholeYear: CalendarDate = { precision: 'year', year };
      const wholeMonth: CalendarDate = { precision: 'month', year, month };
      expect(lastDay(wholeYear) - firstDay(wholeYear) + 1).to.equal(isLeap(year) ? 366 : 365);
      expect(lastDay(wholeYear) + 1).to.equal(dayNumber(year + 1, 1, 1));
      expect(lastDay(wholeMonth) - firstDay(wholeMonth) + 1).to.equal(lengthOf(year, month));
      expect(dayOf(lastDay(wholeMonth) + 1)).to.include({ year: year + Number(month === 12), month: (month % 12) + 1, day: 1 });
    }));
  });

  it('know nothing of the time zone', () => {
    expect(dayNumber(1970, 1, 1)).to.equal(0);
    expect(dayNumber(2026, 3, 29) - dayNumber(2026, 3, 28)).to.equal(1);
  });
});

describe('monthsThrough', () => {
  /** The second opinion: every day is its share of its month. */
  function dayByDay(from: DayNumber, to: DayNumber): number {
    let sum = 0;
    for (let day = from; day <= to; day += 1) {
      const date = new Date(day * MS_PER_DAY);
      sum += 1 / lengthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
    }
    return sum;
  }

  it('agrees with a count day by day', () => {
    fc.assert(fc.property(spans, ([from, to]) => {
      expect(monthsThrough(from, to)).to.be.closeTo(dayByDay(from, to), 1e-9);
    }));
  });

  it('adds up over adjacent spans', () => {
    fc.assert(fc.property(spans, fc.nat(800), ([from, middle], more) => {
      const to = middle + 1 + more;
      expect(monthsThrough(from, middle) + monthsThrough(middle + 1, to)).to.be.closeTo(monthsThrough(from, to), 1e-9);
    }));
  });

  it('counts whole months as exactly one each, over year ends and leap days', () => {
    fc.assert(fc.property(years, months, fc.integer({ min: 1, max: 60 }), (year, month, count) => {
      expect(monthsThrough(dayNumber(year, month, 1), dayNumber(year, month + count, 1) - 1)).to.equal(count);
    }));
  });

  it('counts a part of a month by its days', () => {
    expect(monthsThrough(dayNumber(2026, 1, 1), dayNumber(2026, 4, 15))).to.equal(3.5);
    expect(monthsThrough(dayNumber(2024, 2, 1), dayNumber(2024, 2, 29))).to.equal(1);
  });
});

describe('endOfMonths', () => {
  it('names the first day through which so many months have gone', () => {
    fc.assert(fc.property(days, fc.double({ min: 0.001, max: 240, noNaN: true }), (from, count) => {
      const end = endOfMonths(from, count);
      expect(monthsThrough(from, end)).to.be.at.least(count - 1e-6);
      expect(monthsThrough(from, end - 1)).to.be.below(count);
    }));
  });

  it('undoes monthsThrough', () => {
    fc.assert(fc.property(spans, ([from, to]) => {
      expect(endOfMonths(from, monthsThrough(from, to))).to.equal(to);
    }));
  });
});
