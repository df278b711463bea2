import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkThreshold, verdictOf, type Measured } from '../../../src/domain/benchmark/threshold.js';
import type { Threshold } from '../../../src/domain/benchmark/threshold.schema.js';

const recorded = { asOf: '2025-10', sources: [{ publisher: 'Air Force' }] };
const threshold = (fields: Partial<Threshold>): Threshold => ({ ...recorded, label: 'Intercepted', unit: 'percent', kind: 'floor', limit: 80, ...fields });
const floor = (value: number | null, limit: number, qualifier?: Measured['qualifier']) => verdictOf({ value, qualifier }, { kind: 'floor', limit });
const ceiling = (value: number | null, limit: number, qualifier?: Measured['qualifier']) => verdictOf({ value, qualifier }, { kind: 'ceiling', limit });

const share = fc.double({ min: -200, max: 200, noNaN: true });
const qualifiers = ['at least', 'more than', 'about', 'nearly', 'up to'] as const;

/** What a bounded figure may mean, said in another way than by the verdict. */
const means = (qualifier: Measured['qualifier'], value: number, meant: number): boolean => {
  const isNear = value <= 0 || Math.abs(meant - value) <= value / 10;
  if (qualifier === undefined) return meant === value;
  return { 'at least': meant >= value, 'more than': meant > value, 'up to': meant <= value, about: isNear, nearly: isNear && meant < value }[qualifier];
};

describe('a reading against its limit', () => {
  it('keeps it where it is exactly the limit', () => {
    expect([floor(65, 65), ceiling(65, 65)]).to.deep.equal(['kept', 'kept']);
  });

  it('misses a floor from below and a ceiling from above, however little', () => {
    expect([floor(79.86, 80), floor(79.999999, 80), ceiling(80.000001, 80), floor(80.1, 80), ceiling(79.9, 80)]).to.deep.equal(['missed', 'missed', 'missed', 'kept', 'kept']);
  });

  it('stays unknown without a number: unknown is not zero', () => {
    expect([floor(null, 0), floor(null, 65), ceiling(null, 65, 'up to')]).to.deep.equal(['unknown', 'unknown', 'unknown']);
  });

  it('is decided by what its qualifier allows', () => {
    expect([floor(60, 60, 'nearly'), floor(60, 57, 'nearly'), floor(60, 50, 'nearly'), floor(60, 65, 'nearly')]).to.deep.equal(['missed', 'undecided', 'kept', 'missed']);
    expect([floor(60, 60, 'at least'), floor(60, 61, 'at least'), ceiling(60, 60, 'at least'), ceiling(60, 59, 'at least')]).to.deep.equal(['kept', 'undecided', 'undecided', 'missed']);
    expect([floor(60, 60, 'more than'), ceiling(60, 60, 'more than')]).to.deep.equal(['kept', 'missed']);
    expect([floor(60, 60, 'up to'), floor(60, 61, 'up to'), ceiling(60, 60, 'up to'), ceiling(60, 59, 'up to')]).to.deep.equal(['undecided', 'missed', 'kept', 'undecided']);
    expect([floor(60, 60, 'about'), floor(60, 50, 'about'), ceiling(60, 50, 'about'), floor(60, 70, 'about')]).to.deep.equal(['undecided', 'kept', 'missed', 'missed']);
  });

  it('is decided for all that it may mean, or not at all', () => {
    fc.assert(fc.property(share, share, share, fc.constantFrom(undefined, ...qualifiers), fc.constantFrom('floor' as const, 'ceiling' as const), (value, meant, limit, qualifier, kind) => {
      fc.pre(means(qualifier, value, meant));
      const verdict = verdictOf({ value, qualifier }, { kind, limit });
      expect(verdict).to.not.equal('unknown');
      if (verdict !== 'undecided') expect(verdictOf({ value: meant, qualifier: undefined }, { kind, limit })).to.equal(verdict);
    }), { numRuns: 3000 });
  });

  it('is never undecided without a qualifier', () => {
    fc.assert(fc.property(share, share, (value, limit) => { expect(floor(value, limit)).to.equal(value >= limit ? 'kept' : 'missed'); }));
  });

  it('is undecided only where both are possible', () => {
    fc.assert(fc.property(share, share, fc.constantFrom(...qualifiers), (value, limit, qualifier) => {
      fc.pre(floor(value, limit, qualifier) === 'undecided');
      const near = [value, limit, value + Math.abs(value) / 20, value - Math.abs(value) / 20, limit + 1e-6, limit - 1e-6, 1e3, -1e3, value * 0.9, value * 1.1, (value + limit) / 2];
      const verdicts = near.filter((meant) => means(qualifier, value, meant)).map((meant) => floor(meant, limit));
      expect(new Set(verdicts).size, `${qualifier} ${value} against ${limit}`).to.equal(2);
    }));
  });
});

describe('a share with its count', () => {
  const issues = (value: number | null, limit = 80, fields: Partial<Measured> = {}) =>
    checkThreshold(threshold({ limit, readings: [{ ...recorded, value, part: 4242, whole: 5312, ...fields }] }));

  it('may be rounded', () => {
    expect([issues(79.86), issues(79.9), issues(null), issues(80, 60)].flat()).to.deep.equal([]);
  });

  it('is refused where it was rounded over the limit', () => {
    expect(issues(80)).to.deep.equal([{
      path: 'readings.0.value', found: '80', expected: 'the share of 4242 in 5312, on its side of the limit', remedy: `write ${(4242 / 5312) * 100}`,
    }]);
    expect(issues(80, 80, { qualifier: 'nearly' })).to.deep.equal([]);
  });

  it('is refused where the count says another number', () => {
    expect(issues(54).map(({ path }) => path)).to.deep.equal(['readings.0.value']);
    expect(issues(79.86, 80, { whole: 0 })).to.deep.equal([]);
  });

  it('is not reckoned in other units', () => {
    expect(checkThreshold(threshold({ unit: 'drones', readings: [{ ...recorded, value: 12, part: 4242, whole: 5312 }] }))).to.deep.equal([]);
  });
});
