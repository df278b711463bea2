import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { freshness, type Cadence, type FreshnessState } from '../../../src/domain/calendar/freshness.js';
import { endOf } from '../../../src/domain/calendar/span.js';

const ORDER: FreshnessState[] = ['fresh', 'ageing', 'stale'];
const CADENCES: Cadence[] = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'];

const cadences = fc.constantFrom(...CADENCES);
const days = fc.integer({ min: -400_000, max: 400_000 });

describe('freshness', () => {
  it('only ever ages as now goes on', () => {
    fc.assert(fc.property(days, days, fc.nat(1000), cadences, (coveredTo, now, later, cadence) => {
      const before = freshness(coveredTo, now, cadence);
      const after = freshness(coveredTo, now + later, cadence);
      expect(after.days).to.be.at.least(before.days);
      expect(ORDER.indexOf(after.state)).to.be.at.least(ORDER.indexOf(before.state));
    }));
  });

  it('is never older by a slower cadence', () => {
    fc.assert(fc.property(days, fc.nat(1000), (coveredTo, age) => {
      const states = CADENCES.map((cadence) => ORDER.indexOf(freshness(coveredTo, coveredTo + age, cadence).state));
      expect(states).to.deep.equal([...states].sort((a, b) => b - a));
    }));
  });

  it('counts days from the end of what the data cover, never below zero', () => {
    fc.assert(fc.property(days, days, (coveredTo, now) => {
      expect(freshness(coveredTo, now).days).to.equal(Math.max(0, now - coveredTo));
    }));
    const age = (text: string) => freshness(endOf(text), endOf('2026-05-30')).days;
    expect([age('2026-04'), age('2026-04-01'), age('2026')]).to.deep.equal([30, 59, 0]);
  });

  for (const [cadence, limit] of [['daily', 1], ['weekly', 7], ['monthly', 31], ['quarterly', 92], ['yearly', 366]] as const) {
    it(`${cadence}: fresh for ${limit} days, ageing for as long again, then stale`, () => {
      const states = [0, limit, limit + 1, 2 * limit, 2 * limit + 1].map((now) => freshness(0, now, cadence).state);
      expect(states).to.deep.equal(['fresh', 'fresh', 'ageing', 'ageing', 'stale']);
    });
  }

  it('assumes a quarter without a cadence', () => {
    fc.assert(fc.property(fc.nat(400), (now) => {
      expect(freshness(0, now)).to.deep.equal(freshness(0, now, 'quarterly'));
    }));
  });
});
