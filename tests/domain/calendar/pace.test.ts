import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayNumber, dayOf, monthsThrough, type DayNumber } from '../../../src/domain/calendar/date.js';
import { pace } from '../../../src/domain/calendar/pace.js';

const JANUARY = dayNumber(2026, 1, 1);
const DECEMBER = dayNumber(2026, 12, 31);
const day = (month: number, date: number) => dayNumber(2026, month, date);

const amounts = fc.oneof(fc.constantFrom(0, 0.01, 1, 60e9, 120e9), fc.double({ min: 0.01, max: 1e12, noNaN: true }));

interface Case {
  target: number;
  reached: number;
  from: DayNumber;
  to: DayNumber;
  asOf: DayNumber;
}

/** Periods of a day to four years, from any day of twelve years, and data that end anywhere around them. */
const cases = fc
  .record({ target: amounts, reached: amounts, from: fc.integer({ min: 18_000, max: 22_400 }), length: fc.nat(1500), gone: fc.integer({ min: -100, max: 2000 }) })
  .map(({ target, reached, from, length, gone }): Case => ({ target, reached, from, to: from + length, asOf: from + gone }));
const running = cases.filter(({ from, to, asOf }) => asOf >= from && asOf < to);

const of = ({ target, reached, from, to, asOf }: Case) => pace(target, reached, from, to, asOf);
const close = (found: number, expected: number, scale: number) =>
  expect(found).to.be.closeTo(expected, 1e-9 * Math.max(1, Math.abs(scale)));

describe('pace', () => {
  it('says the case of the funding gap', () => {
    const { elapsed, due, perMonth, neededPerMonth, projected, closes } = pace(120, 30, JANUARY, DECEMBER, day(3, 31));
    expect({ elapsed, due, perMonth, neededPerMonth, projected }).to.deep.equal({ elapsed: 0.25, due: 30, perMonth: 10, neededPerMonth: 10, projected: 120 });
    expect(closes).to.equal(DECEMBER);
  });

  it('is due in full at the end of the period, and not before its start', () => {
    fc.assert(fc.property(cases, (one) => {
      close(of({ ...one, asOf: one.to }).due, one.target, one.target);
      expect(of({ ...one, asOf: one.to }).elapsed).to.equal(1);
      expect(of({ ...one, asOf: one.from - 1 })).to.include({ elapsed: 0, due: 0 });
    }));
  });

  it('elapses from 0 to 1 and never back', () => {
    fc.assert(fc.property(cases, fc.nat(500), (one, more) => {
      const before = of(one).elapsed;
      const after = of({ ...one, asOf: one.asOf + more }).elapsed;
      expect(before).to.be.within(0, 1);
      expect(after).to.be.within(before, 1);
    }));
  });

  it('reaches the target by what was reached and what is needed a month', () => {
    fc.assert(fc.property(running, (one) => {
      const { perMonth, neededPerMonth } = of(one);
      const gone = monthsThrough(one.from, one.asOf);
      const left = monthsThrough(one.asOf + 1, one.to);
      close(perMonth! * gone, one.reached, one.reached);
      close(perMonth! * gone + neededPerMonth! * left, Math.max(one.target, one.reached), one.target + one.reached);
    }));
  });

  it('needs nothing more once the target is reached, and cannot be caught up once the period is over', () => {
    fc.assert(fc.property(cases, (one) => {
      const { neededPerMonth, closes } = of(one);
      if (one.asOf >= one.to) expect(neededPerMonth).to.equal(undefined);
      else if (one.reached >= one.target) expect(neededPerMonth).to.equal(0);
      else expect(neededPerMonth).to.be.above(0);
      if (one.reached >= one.target) expect(closes).to.equal(undefined);
    }));
  });

  it('knows no pace before the period has begun, and none from nothing', () => {
    fc.assert(fc.property(cases, (one) => {
      const early = of({ ...one, asOf: one.from - 1 });
      expect([early.perMonth, early.projected, early.closes]).to.deep.equal([undefined, undefined, undefined]);
      expect(of({ ...one, reached: 0 }).closes).to.equal(undefined);
    }));
  });

  it('closes within the period exactly where the projection covers the target', () => {
    fc.assert(fc.property(running, (one) => {
      const { projected, closes } = of(one);
      if (one.reached >= one.target || one.reached === 0) return;
      fc.pre(Math.abs(projected! - one.target) > 1e-6 * one.target);
      expect((closes ?? Infinity) <= one.to).to.equal(projected! > one.target);
    }));
  });

  it('closes on the first day through which the pace has covered what was missing', () => {
    fc.assert(fc.property(running, (one) => {
      const { perMonth, closes } = of(one);
      fc.pre(closes !== undefined);
      const after = (to: DayNumber) => perMonth! * monthsThrough(one.asOf + 1, to);
      const missing = one.target - one.reached;
      expect(after(closes)).to.be.at.least(missing - 1e-6 * perMonth!);
      expect(after(closes - 1)).to.be.below(missing);
    }));
  });

  it('closes on month ends where the data end on them', () => {
    expect(pace(90, 30, JANUARY, DECEMBER, day(3, 31)).closes).to.equal(day(9, 30));
    expect(pace(12, 1, JANUARY, DECEMBER, day(1, 31)).closes).to.equal(DECEMBER);
    expect(pace(2, 1, JANUARY, dayNumber(2028, 12, 31), day(1, 31)).closes).to.equal(day(2, 28));
  });

  it('runs into a shorter month in its own days', () => {
    const { closes } = pace(100, 50, JANUARY, DECEMBER, day(1, 30));
    expect(dayOf(closes!)).to.include({ year: 2026, month: 2, day: 27 });
  });

  it('gives no day to a pace that would take more than a thousand years', () => {
    for (const reached of [1e-9, 0.01, 1]) expect(pace(9e13, reached, JANUARY, DECEMBER, day(3, 31)).closes).to.equal(undefined);
    expect(pace(1000, 1, JANUARY, DECEMBER, JANUARY).closes).to.be.a('number');
  });
});
