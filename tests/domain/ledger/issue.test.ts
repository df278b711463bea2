import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pathText, quote, sentenceOf } from '../../../src/domain/ledger/issue.js';

describe('sentenceOf', () => {
  it('is one sentence for the author', () => {
    const issue = { path: 'pledges[3].money.currency', found: "'EURO'", expected: 'a currency code', remedy: "write 'EUR'" };
    expect(sentenceOf(issue)).to.equal("`pledges[3].money.currency`: 'EURO' is not a currency code; write 'EUR'.");
  });

  it('says that something is missing where nothing was found', () => {
    expect(sentenceOf({ path: 'asOf', expected: 'a date', remedy: 'add it' })).to.equal('`asOf`: a date is missing; add it.');
  });

  it('names no place for the document itself', () => {
    expect(sentenceOf({ path: '', found: '5', expected: 'a ledger', remedy: 'write one' })).to.equal('5 is not a ledger; write one.');
  });
});

describe('pathText', () => {
  it('writes keys with dots and places with brackets', () => {
    expect(pathText(['pledges', 3, 'money'])).to.equal('pledges[3].money');
    expect(pathText([0, 'a', 1, 2])).to.equal('[0].a[1][2]');
    expect(pathText([])).to.equal('');
    expect(pathText([Symbol('key')])).to.equal('Symbol(key)');
  });
});

describe('quote', () => {
  it('shows what the author wrote', () => {
    expect(['EURO', 5, true, null, undefined, [1, 'a'], { en: 'x' }, [], {}, ''].map(quote)).to.deep.equal([
      "'EURO'", '5', 'true', 'null', 'undefined', '[…]', '{…}', '[]', '{}', "''",
    ]);
  });

  it('does not call a number that JSON does not know null', () => {
    expect([NaN, Infinity, -Infinity, 10n].map(quote)).to.deep.equal(['NaN', 'Infinity', '-Infinity', '10']);
  });

  it('says that it shortened, and keeps characters whole', () => {
    expect(quote('a'.repeat(61))).to.equal(`'${'a'.repeat(59)}…'`);
    expect(quote('a'.repeat(60))).to.equal(`'${'a'.repeat(60)}'`);
    expect(quote(`${'a'.repeat(58)}${'😀'.repeat(9)}`)).to.equal(`'${'a'.repeat(58)}…'`);
  });

  it('is short and never throws, whatever it is given', () => {
    const circle: unknown[] = [];
    circle.push(circle, { circle });
    const laughs = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 'ha');
    const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ inner }), 1);
    const odd = [circle, laughs, deep, Symbol('x'), () => 1, 10n, new Date(NaN), Object.create(null) as unknown, 'x'.repeat(5e6), { toJSON: 1 }];
    for (const value of [...odd, { toJSON: () => { throw new Error('no'); } }, Array.from({ length: 1e5 }, () => 'x')]) {
      expect(quote(value).length).to.be.within(1, 62);
    }
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(quote(value).length).to.be.within(1, 62);
    }));
  });
});
