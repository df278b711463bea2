import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { barsPath, layersOf, linePath, rowPath, scaleOf, share, stacked } from '../../../src/presentation/geometry/chart.js';

/** Of the size of amounts: nothing so small that no round number divides it. */
const amount = fc.double({ min: -7e13, max: 7e13, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-9);
const amounts = fc.array(fc.option(amount, { nil: undefined }), { maxLength: 30 });
const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);

describe('an axis', () => {
  it('holds zero and every value, with round ticks within it, one of them zero', () => {
    fc.assert(fc.property(amounts, (values) => {
      const { low, high, ticks } = scaleOf(known(values));
      expect(low).to.be.at.most(0);
      expect(high).to.be.at.least(0);
      expect(high).to.be.greaterThan(low);
      for (const value of known(values)) expect(value >= low && value <= high).to.equal(true);
      expect(ticks.some((tick) => tick === 0)).to.equal(true);
      expect(ticks.length).to.be.within(1, 9);
      for (const tick of ticks) expect(tick >= low && tick <= high).to.equal(true);
    }));
  });

  it('of nothing is one all the same', () => {
    expect(scaleOf([])).to.deep.include({ low: 0, high: 1 });
    expect(scaleOf([0])).to.deep.include({ low: 0, high: 1 });
    expect(scaleOf([23.1]).ticks).to.deep.equal([0, 5, 10, 15, 20]);
  });
});

describe('a stack', () => {
  it('begins at zero and is as high as its parts together, without a hole', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }), (values) => {
      const stretches = stacked(values) as (readonly [number, number])[];
      expect(stretches[0]![0]).to.equal(0);
      stretches.forEach(([from, to], at) => {
        expect(to - from).to.equal(values[at]);
        if (at) expect(from).to.equal(stretches[at - 1]![1]);
      });
    }));
  });

  it('hangs below zero what is below zero, and leaves out what is not known', () => {
    expect(stacked([3, undefined, -2, 1])).to.deep.equal([[0, 3], undefined, [0, -2], [3, 4]]);
    expect(layersOf([stacked([1, 2]), stacked([3])], 2)).to.deep.equal([[[0, 1], [0, 3]], [[1, 3], undefined]]);
  });
});

describe('what is drawn', () => {
  const scale = { low: 0, high: 10, ticks: [] };

  it('is as long as its value, and nothing for zero and for what is not known', () => {
    expect(barsPath([[0, 5], undefined, [3, 3], [5, 10]], scale)).to.equal('M0.14 50h0.72V100h-0.72zM3.14 0h0.72V50h-0.72z');
    expect(rowPath([0, 5], scale)).to.equal('M0 0H50V1H0z');
    expect(rowPath([0, 0], scale) + rowPath(undefined, scale)).to.equal('');
    expect(linePath([[0, 5], [2, 10]], scale)).to.equal('M0 50L2 0');
  });

  it('has no least length: twice the value is twice as long', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 4000 }), (value) => {
      const axis = scaleOf([10_000]);
      expect(share(axis, 2 * value)).to.be.closeTo(2 * share(axis, value), 1e-9);
    }));
  });
});
