import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { besideLimit } from '../../../src/presentation/format/beside-limit.js';
import { formatsFor } from '../../../src/presentation/format/formats.js';

const printed = (limit: number, values: readonly number[], lang = 'en', isPercent = true) =>
  values.map(besideLimit(limit, values, isPercent, formatsFor(lang))).map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));

/** English without its separators is a number again. */
const read = (text: string) => Number(text.replaceAll(',', '').replace('%', ''));

describe('a number beside its limit', () => {
  it('is never rounded up to it, nor down', () => {
    expect(printed(80, [79.86, 54])).to.deep.equal(['79.86%', '54%']);
    expect(printed(80, [79.996])).to.deep.equal(['79.996%']);
    expect(printed(80, [79.99999999])).to.deep.equal(['79.99999999%']);
    expect(printed(80, [80.001, 80])).to.deep.equal(['80.001%', '80%']);
    expect(printed(65.004, [65.003])).to.deep.equal(['65.003%']);
  });

  it('is no longer than it has to be', () => {
    expect(printed(80, [79.123456])).to.deep.equal(['79.12%']);
  });

  it('lies on its side of the limit, as printed', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const near = fc.tuple(number, fc.integer({ min: -12, max: 12 }), fc.integer({ min: -9, max: 9 })).map(([limit, power, step]) => [limit, limit + step * 10 ** power] as const);
    fc.assert(fc.property(fc.oneof(near, fc.tuple(number, number)), ([limit, value]) => {
      // Beyond the twentieth decimal no engine prints a difference.
      fc.pre(value === limit || Math.abs(value - limit) > 1e-19);
      const print = besideLimit(limit, [value], true, formatsFor('en'));
      expect(Math.sign(read(print(value)) - read(print(limit))), `${value} beside ${limit}: ${print(value)}`).to.equal(Math.sign(value - limit));
    }), { numRuns: 2000 });
  });

  it('is written as the language writes it, without marks of direction', () => {
    expect(['de', 'fr', 'pl', 'uk', 'ar'].map((lang) => printed(80, [79.86], lang)[0])).to.deep.equal(['79,86 %', '79,86 %', '79,86%', '79,86%', '79.86%']);
    expect(printed(1000, [999.999], 'de', false)).to.deep.equal(['999,999']);
  });
});
