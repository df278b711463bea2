import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isFloor, LARGEST_AMOUNT, sumAmounts } from '../../../src/domain/quantity/money.js';

/** Amounts with hundredths, written as the ledger would write them. */
const hundredths = fc.integer({ min: -1e12, max: 1e12 });
const lists = fc.array(hundredths, { maxLength: 40 });
const toAmounts = (list: readonly number[]) => list.map((hundredth) => hundredth / 100);

describe('sumAmounts', () => {
  it('adds by hundredths, exactly, as whole numbers add', () => {
    fc.assert(fc.property(lists, (list) => {
      const exact = list.reduce((sum, hundredth) => sum + BigInt(hundredth), 0n);
      expect(sumAmounts(toAmounts(list))).to.equal(Number(exact) / 100);
    }));
    expect(sumAmounts([0.1, 0.2])).to.equal(0.3);
  });

  it('does not show the order of the addends', () => {
    fc.assert(fc.property(lists, fc.func(fc.integer()), (list, key) => {
      const shuffled = [...list].sort((a, b) => key(a) - key(b));
      expect(sumAmounts(toAmounts(shuffled))).to.equal(sumAmounts(toAmounts(list)));
    }));
  });

  it('holds the largest amount to the hundredth', () => {
    const largest = fc.integer({ min: 100 * LARGEST_AMOUNT - 1e6, max: 100 * LARGEST_AMOUNT });
    fc.assert(fc.property(largest, (hundredth) => {
      expect(sumAmounts([hundredth / 100, -(hundredth - 1) / 100])).to.equal(0.01);
    }));
    expect(sumAmounts([LARGEST_AMOUNT, -0.01])).to.equal(69_999_999_999_999.99);
    expect(sumAmounts([LARGEST_AMOUNT - 0.01, 0.01])).to.equal(LARGEST_AMOUNT);
  });

  it('is zero, never minus zero, for nothing', () => {
    for (const list of [[], [0], [-0], [-0.001], [5, -5]]) expect(Object.is(sumAmounts(list), 0)).to.equal(true);
  });
});

describe('isFloor', () => {
  it('is true of what may be more and of nothing else', () => {
    expect(isFloor('at least')).to.equal(true);
    expect(isFloor('more than')).to.equal(true);
    for (const other of ['about', 'nearly', 'up to', undefined] as const) expect(isFloor(other)).to.equal(false);
  });
});
