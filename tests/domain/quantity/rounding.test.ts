import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sumAmounts } from '../../../src/domain/quantity/money.js';
import { roundParts } from '../../../src/domain/quantity/rounding.js';

const steps = fc.constantFrom(0.001, 0.01, 0.1, 1, 5, 1e3, 1e6, 1e8, 1e9);
const amounts = fc.oneof(
  fc.constantFrom(0, 0.005, 0.01, 0.5, 1, 1 / 3, 2 / 3, 49.5, 50, 1e9, 33_333_333.33),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.integer({ min: 0, max: 1e12 }).map((hundredths) => hundredths / 100),
);
const lists = fc.array(amounts, { minLength: 1, maxLength: 12 });
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
/** Noise that a sum of so many numbers of this size may show. */
const noise = (parts: readonly number[], step: number) => 1e-9 * Math.max(step, total(parts));

describe('roundParts', () => {
  it('gives whole steps that add up to the rounded total', () => {
    fc.assert(fc.property(lists, steps, (parts, step) => {
      const units = roundParts(parts, step).map((part) => part / step);
      for (const unit of units) expect(unit).to.be.closeTo(Math.round(unit), noise(parts, step) / step);
      const sum = units.reduce((all, unit) => all + Math.round(unit), 0);
      expect(Math.abs(sum * step - total(parts))).to.be.at.most(step / 2 + noise(parts, step));
    }));
  });

  it('moves no part by a whole step, nor by anything where it is whole already', () => {
    fc.assert(fc.property(lists, steps, (parts, step) => {
      roundParts(parts, step).forEach((rounded, index) => {
        const part = parts[index]!;
        expect(Math.abs(rounded - part)).to.be.below(step + noise(parts, step));
        if (part === 0) expect(rounded).to.equal(0);
      });
      const whole = parts.map((part) => Math.round(part) * step);
      roundParts(whole, step).forEach((rounded, index) => expect(rounded).to.be.closeTo(whole[index]!, noise(whole, step)));
    }));
  });

  it('prints no larger part below a smaller one', () => {
    fc.assert(fc.property(lists, steps, (parts, step) => {
      const rounded = roundParts(parts, step);
      parts.forEach((part, index) => parts.forEach((other, at) => {
        if (part - other > noise(parts, step)) expect(rounded[index]! - rounded[at]!).to.be.at.least(-noise(parts, step));
      }));
    }));
  });

  it('prints shares that add up to 100 %', () => {
    fc.assert(fc.property(lists, (parts) => {
      const whole = total(parts);
      fc.pre(whole > 0);
      const percents = roundParts(parts.map((part) => part / whole), 0.01).map((part) => Math.round(part * 100));
      expect(total(percents)).to.equal(100);
    }));
  });

  it('gives the spare step to the largest remainder, and to the earlier of equals', () => {
    expect(roundParts([1 / 3, 1 / 3, 1 / 3], 0.01).map((part) => Math.round(part * 100))).to.deep.equal([34, 33, 33]);
    expect(roundParts([0.2, 0.2, 0.6], 1)).to.deep.equal([0, 0, 1]);
    expect(roundParts([29, 71], 1)).to.deep.equal([29, 71]);
    expect(sumAmounts(roundParts([0.29, 0.71], 0.01))).to.equal(1);
  });

  it('has nothing to round of nothing', () => {
    expect(roundParts([], 0.01)).to.deep.equal([]);
    expect(roundParts([0, 0], 1)).to.deep.equal([0, 0]);
  });
});
