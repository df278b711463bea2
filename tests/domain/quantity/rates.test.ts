import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { convert, type Rate } from '../../../src/domain/quantity/rates.js';

const amounts = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const factors = fc.double({ min: 0.001, max: 1000, noNaN: true });
const dates = fc.constantFrom('2025', '2025-12', '2026-01-02', '2026-04-30', '2026-05');
const codes = fc.constantFrom('EUR', 'USD', 'UAH', 'PLN');
const rates = fc.array(fc.record({ from: codes, to: codes, rate: factors, asOf: dates }), { maxLength: 8 });

const rate = (from: string, to: string, factor: number, asOf = '2026-04-30'): Rate => ({ from, to, rate: factor, asOf });
const inverse = ({ from, to, rate: factor, asOf }: Rate) => rate(to, from, 1 / factor, asOf);
const euros = (amount: number) => ({ amount, currency: 'EUR' });

describe('convert', () => {
  it('agrees directly and by the inverse', () => {
    fc.assert(fc.property(amounts, factors, (amount, factor) => {
      const quoted = rate('EUR', 'USD', factor);
      const direct = convert(euros(amount), 'USD', [quoted])!.amount;
      const indirect = convert(euros(amount), 'USD', [inverse(quoted)])!.amount;
      expect(indirect).to.be.closeTo(direct, 1e-9 * Math.max(1, Math.abs(direct)));
    }));
  });

  it('comes back to where it started', () => {
    fc.assert(fc.property(amounts, factors, (amount, factor) => {
      const list = [rate('EUR', 'USD', factor)];
      const there = convert(euros(amount), 'USD', list)!.amount;
      expect(convert({ amount: there, currency: 'USD' }, 'EUR', list)!.amount).to.be.closeTo(amount, 1e-9 * Math.max(1, Math.abs(amount)));
    }));
  });

  it('uses no rate where none is needed', () => {
    fc.assert(fc.property(amounts, rates, (amount, list) => {
      expect(convert(euros(amount), 'EUR', list)).to.deep.equal({ amount, rate: undefined });
    }));
  });

  it('adds nothing up without a dated rate between the two, and chains none', () => {
    fc.assert(fc.property(amounts, rates, codes, codes, (amount, list, currency, to) => {
      const between = list.some(({ from, to: other }) => [from, other].includes(currency) && [from, other].includes(to));
      if (currency === to) return;
      expect(convert({ amount, currency }, to, list) !== undefined).to.equal(between);
    }));
    expect(convert(euros(1), 'PLN', [rate('EUR', 'USD', 1.1), rate('USD', 'PLN', 4)])).to.equal(undefined);
  });

  it('takes the newest and names it, in whatever order they stand', () => {
    const old = rate('EUR', 'USD', 1, '2025-12-31');
    const latest = rate('USD', 'EUR', 0.5, '2026-04-30');
    for (const list of [[old, latest], [latest, old]]) expect(convert(euros(10), 'USD', list)).to.deep.equal({ amount: 20, rate: latest });
  });

  it('does not depend on the order of the rates, even where they contradict each other', () => {
    const few = fc.constantFrom(0.5, 1.1, 2);
    const contradicting = fc.array(fc.record({ from: codes, to: codes, rate: few, asOf: dates }), { maxLength: 8 });
    fc.assert(fc.property(contradicting, fc.func(fc.integer()), (list, key) => {
      const shuffled = [...list].sort((a, b) => key(a) - key(b));
      expect(convert(euros(100), 'USD', shuffled)?.amount).to.equal(convert(euros(100), 'USD', list)?.amount);
    }));
    const both = [rate('EUR', 'USD', 1.1), rate('USD', 'EUR', 1.1)];
    expect(convert(euros(100), 'USD', both)).to.deep.equal(convert(euros(100), 'USD', [...both].reverse()));
  });
});
