import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../../src/domain/calendar/date.js';
import {
  amountSchema, currencySchema, dateSchema, figureSchema, idSchema, moneySchema, rateSchema, sourceSchema, sourcesSchema, textSchema,
} from '../../../src/domain/ledger/common.schema.js';
import { LARGEST_AMOUNT } from '../../../src/domain/quantity/money.js';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) => schema.safeParse(value).success;
const source = { publisher: 'Kiel Institute' };

describe('dateSchema', () => {
  it('takes exactly what is read as a date', () => {
    const piece = fc.constantFrom('2026', '2024', '1900', '-', '02', '2', '29', '30', '31', '00', '13', '12', ' ', 'x');
    const texts = fc.oneof(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')), fc.string());
    const days = fc.tuple(fc.constantFrom(1900, 2000, 2024, 2026), fc.nat(14), fc.nat(33)).map((parts) =>
      parts.map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(fc.property(fc.oneof(texts, days), (text) => {
      expect(takes(dateSchema, text)).to.equal(parseDate(text) !== undefined);
    }), { numRuns: 500 });
  });

  it('takes no number and no Date', () => {
    for (const value of [2026, new Date(0), null, undefined, ['2026']]) expect(takes(dateSchema, value)).to.equal(false);
  });
});

describe('amountSchema', () => {
  it('takes what a number still holds to the hundredth', () => {
    for (const amount of [0, -5, 0.01, LARGEST_AMOUNT, -LARGEST_AMOUNT]) expect(takes(amountSchema, amount)).to.equal(true);
    for (const amount of [LARGEST_AMOUNT + 1, NaN, Infinity, '5', null, 5n, [5]]) expect(takes(amountSchema, amount)).to.equal(false);
  });
});

describe('currencySchema and moneySchema', () => {
  it('take a code of three capitals and nothing else', () => {
    expect(takes(currencySchema, 'EUR')).to.equal(true);
    for (const code of ['EURO', 'eur', 'EU', 'E R', 'ЕUR', '€', '', 'EUR\n', null]) expect(takes(currencySchema, code)).to.equal(false);
  });

  it('keep the amount and the currency together', () => {
    expect(takes(moneySchema, { amount: 1, currency: 'EUR', qualifier: 'at least' })).to.equal(true);
    for (const money of [{ amount: 1 }, { currency: 'EUR' }, { amount: 1, currency: 'EUR', qualifier: 'roughly' }, 1]) {
      expect(takes(moneySchema, money)).to.equal(false);
    }
  });
});

describe('rateSchema', () => {
  const rate = (factor: unknown) => ({ from: 'EUR', to: 'USD', rate: factor, asOf: '2026-04-30', sources: [source] });

  it('takes no rate without a date and a source', () => {
    expect(takes(rateSchema, rate(1.1))).to.equal(true);
    expect(takes(rateSchema, { ...rate(1.1), asOf: undefined })).to.equal(false);
    expect(takes(rateSchema, { ...rate(1.1), sources: [] })).to.equal(false);
  });

  it('takes none that is nothing, below nothing or beyond all currencies', () => {
    for (const factor of [0, -1, 1e-300, 1e300, NaN, Infinity, '1.1']) expect(takes(rateSchema, rate(factor))).to.equal(false);
  });
});

describe('sourceSchema', () => {
  it('wants a publisher, and a link that may be followed', () => {
    expect(takes(sourceSchema, { ...source, url: 'https://example.org', published: '2026' })).to.equal(true);
    expect(takes(sourceSchema, { url: 'https://example.org' })).to.equal(false);
    for (const url of ['javascript:alert(1)', '//example.org', 'https://nato.int@evil.org', '']) {
      expect(takes(sourceSchema, { ...source, url })).to.equal(false);
    }
  });

  it('makes a list of at least one, and not of hundreds', () => {
    expect([0, 1, 50, 51].map((count) => takes(sourcesSchema, Array.from({ length: count }, () => source)))).to.deep.equal([false, true, true, false]);
  });

  it('is what every figure carries', () => {
    const figure = { asOf: '2026-04-30', sources: [source], money: { amount: 1, currency: 'EUR' } };
    expect(takes(figureSchema, figure)).to.equal(true);
    for (const key of Object.keys(figure)) expect(takes(figureSchema, { ...figure, [key]: undefined })).to.equal(false);
  });
});

describe('idSchema and textSchema', () => {
  it('take ids that an attribute and an address can carry', () => {
    for (const id of ['a', 'need-2026', '0']) expect(takes(idSchema, id)).to.equal(true);
    for (const id of ['', '-a', 'A', 'a b', 'a_b', '__proto__', 'é', 'a'.repeat(81)]) expect(takes(idSchema, id)).to.equal(false);
    expect(takes(idSchema, 'constructor')).to.equal(true);
  });

  it('take a text, or several of which one is English', () => {
    for (const text of ['x', { en: 'x' }, { en: 'x', uk: 'х' }]) expect(takes(textSchema, text)).to.equal(true);
    for (const text of ['', 'x'.repeat(2001), {}, { uk: 'х' }, { en: '' }, { en: 'x', xx: 'x' }, 5, null]) expect(takes(textSchema, text)).to.equal(false);
  });
});
