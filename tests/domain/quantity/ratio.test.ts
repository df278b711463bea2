import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawn, share } from '../../../src/domain/quantity/ratio.js';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('share', () => {
  it('survives above 100 %', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), fc.double({ min: 1.001, max: 1e3, noNaN: true }), (whole, times) => {
      expect(share(whole * times, whole)).to.be.above(1);
    }));
    expect(share(150, 100)).to.equal(1.5);
  });

  it('is undefined where there is no whole, never zero and never infinite', () => {
    fc.assert(fc.property(numbers, numbers, (part, whole) => {
      const found = share(part, whole);
      if (whole <= 0) expect(found).to.equal(undefined);
      if (found !== undefined) expect(Number.isFinite(found)).to.equal(true);
    }));
    for (const whole of [0, -0, -1, NaN]) expect(share(1, whole)).to.equal(undefined);
    for (const part of [NaN, Infinity, -Infinity]) expect(share(part, 1)).to.equal(undefined);
    expect(share(1e300, 1e-300)).to.equal(undefined);
  });

  it('is zero for nothing of something', () => {
    expect(share(0, 5)).to.equal(0);
  });
});

describe('drawn', () => {
  it('keeps what fits into the picture and clamps the rest', () => {
    fc.assert(fc.property(numbers, (fraction) => {
      expect(drawn(fraction)).to.be.within(0, 1);
      if (fraction >= 0 && fraction <= 1) expect(drawn(fraction)).to.equal(fraction);
    }));
    expect([drawn(1.4), drawn(-0.2)]).to.deep.equal([1, 0]);
  });
});
