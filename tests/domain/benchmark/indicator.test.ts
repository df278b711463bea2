import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { progress } from '../../../src/domain/benchmark/indicator.js';
import type { Indicator } from '../../../src/domain/benchmark/indicator.schema.js';

const recorded = { asOf: '2026-04-30', sources: [{ publisher: 'Council' }] };
const indicator = (fields: Partial<Indicator>): Indicator => ({ ...recorded, label: 'Clusters', value: 2, target: 6, ...fields });
const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('progress', () => {
  it('is the value as a share of its target, which may be more than all', () => {
    fc.assert(fc.property(numbers, fc.double({ min: 0.01, max: 1e12, noNaN: true }), (value, target) => {
      expect(progress(indicator({ value, target }))).to.deep.equal({ value, target, share: value / target, reported: undefined });
    }));
    expect(progress(indicator({ value: 9, target: 6 }))!.share).to.equal(1.5);
  });

  it('is not known of an unknown value, and zero of zero', () => {
    fc.assert(fc.property(numbers, (target) => {
      expect(progress(indicator({ value: null, target }))).to.equal(undefined);
    }));
    expect(progress(indicator({ value: 0 }))!.share).to.equal(0);
  });

  it('is none towards nothing, in another unit, or of what is no progress', () => {
    for (const fields of [{ target: undefined }, { target: 0 }, { target: -6 }, { targetUnit: 'chapters' }, { kind: 'rule' }, { kind: 'count' }, { kind: 'date' }] as const) {
      expect(progress(indicator(fields)), JSON.stringify(fields)).to.equal(undefined);
    }
    expect(progress(indicator({ kind: 'progress' }))).to.be.an('object');
  });

  it('is told as a number that can be printed, or not at all', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ noNaN: true, noDefaultInfinity: true }), (value, target) => {
      const found = progress(indicator({ value, target }));
      if (found) expect(Number.isFinite(found.share)).to.equal(true);
    }));
  });

  it('keeps apart what weak sources add', () => {
    const reported = { ...recorded, value: 3 };
    expect(progress(indicator({ reported }))).to.include({ value: 2, reported: 3, share: 2 / 6 });
    expect(progress(indicator({ reported: { ...reported, value: 0 } }))!.reported).to.equal(0);
  });
});
