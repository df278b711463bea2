import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { indicatorSlice, readIndicator } from '../../../src/domain/benchmark/indicator.slice.js';
import { readCoalition } from '../../../src/domain/coalition/coalition.slice.js';
import { gapSlice, readGap } from '../../../src/domain/funding/gap.slice.js';
import { sentenceOf } from '../../../src/domain/ledger/issue.js';
import { readSlice, type Reader } from '../../../src/domain/ledger/slice.js';
import { readTotal, totalSlice } from '../../../src/domain/pledge/total.slice.js';
import { coalition, gap, indicator, ledger, pledge, sources, total, type Fields } from './ledger.fixture.js';

const READERS: readonly Reader<unknown>[] = [readTotal, readGap, readIndicator, readCoalition];
const RECORDS: readonly Fields[] = [total({ pledges: [pledge('air')] }), gap(), indicator(), coalition()];

/** Whether every reader takes it; what is refused is refused in words of bearable length. */
function isTaken(document: unknown): boolean {
  const results = READERS.map((read) => read(document));
  for (const result of results) {
    if (result.ok) continue;
    expect(result.issues.length).to.be.within(1, 100);
    for (const issue of result.issues) expect(sentenceOf(issue).length).to.be.below(2000);
  }
  return results.every(({ ok }) => ok);
}

const inEachField = (value: unknown) =>
  RECORDS.flatMap((record) => Object.keys(record).map((key) => ({ ...record, [key]: value })));

/** As a record of its own, as every field of one, and as a collection, a record and a pledge of a ledger. */
function everywhere(value: unknown): unknown[] {
  const lists = ['totals', 'pledges', 'gaps', 'indicators', 'coalitions', 'defaults', 'pledgewatch'];
  return [
    value, ...inEachField(value), ...lists.map((name) => ledger({ [name]: value })), ...lists.map((name) => ledger({ [name]: [value] })),
    ...inEachField(value).map((record) => ledger({ totals: [record], gaps: [record], indicators: [record], coalitions: [record] })),
    ledger({ pledges: ['air', 'drones', 'loans', 'mines'].map((id) => pledge(id, { money: value, sources: value })) }),
  ];
}

const nest = (levels: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
};

describe('a hostile document', () => {
  it('is refused by every reader where it is none of this world', () => {
    for (const value of [undefined, null, 0, NaN, '', 'x', true, 10n, Symbol('x'), [], [[]], () => 1, new Date(NaN), new Map(), /x/]) {
      for (const document of everywhere(value)) isTaken(document);
      expect(isTaken(value)).to.equal(false);
    }
  });

  it('is refused or taken, never thrown at, whatever JSON it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => everywhere(value).forEach(isTaken)), { numRuns: 20 });
    fc.assert(fc.property(fc.anything(), (value) => everywhere(value).forEach(isTaken)), { numRuns: 20 });
  }).timeout(10_000);

  it('does not reach the prototype by its keys', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
      for (const value of ['"air"', '{"polluted":true,"value":9}', '["air"]', 'null']) {
        const spoilt = JSON.parse(`{"${key}":${value}}`) as Fields;
        for (const document of everywhere(spoilt)) isTaken(document);
        const record = JSON.parse(JSON.stringify(indicator()).replace('{', `{"${key}":${value},`)) as unknown;
        for (const document of [record, ledger({ indicators: [record] })]) {
          const result = readSlice(indicatorSlice, document);
          expect(result.ok ? [] : result.issues.map(({ found }) => found)).to.deep.equal([`'${key}'`]);
        }
      }
    }
    expect('polluted' in {}).to.equal(false);
  });

  it('may hold halves of characters', () => {
    for (const text of ['\uD800', '\uDC00\uD800', 'a\uDFFF', '\u0000', '\u202E', '\uFFFE']) {
      expect(readSlice(indicatorSlice, indicator({ label: text })).ok).to.equal(true);
      for (const document of everywhere(text)) isTaken(document);
    }
  });

  it('may be five million characters long', () => {
    for (const text of ['1'.repeat(5e6), ' '.repeat(5e6), `https://${'a'.repeat(5e6)}`]) {
      for (const document of [text, ...inEachField(text), { [text]: 1 }]) isTaken(document);
      isTaken(ledger({ pledgewatch: text }));
      isTaken(ledger({ totals: [total({ pledges: [text] })], defaults: { 'pw-benchmark-ring': text } }));
      isTaken(ledger({ indicators: [indicator({ [text]: 1 })] }));
    }
  }).timeout(10_000);

  it('may be ten thousand levels deep', () => {
    const wraps = [(inner: unknown) => [inner], (inner: unknown) => ({ inner }), (inner: unknown) => ({ sources: [inner] }), (inner: unknown) => ({ need: inner })];
    for (const wrap of wraps) for (const document of everywhere(nest(10_000, wrap))) isTaken(document);
    const text = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    for (const document of everywhere(JSON.parse(text) as unknown)) isTaken(document);
  }).timeout(5000);

  it('may lead from id to id ten thousand times', () => {
    const needs = Array.from({ length: 10_000 }, (_, at) => ({ id: `n${at}`, need: `n${at + 1}` }));
    isTaken(ledger({ needs, gaps: [gap({ need: 'n0' })] }));
  }).timeout(5000);

  it('may name itself a great many times', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `p${at % 10}`);
    const pledges = Array.from({ length: 10 }, (_, at) => ({ id: `p${at}`, pledges: many, sources: many, need: many }));
    isTaken(ledger({ pledges, needs: pledges, sources: pledges, totals: [total({ pledges: many })] }));
  }).timeout(5000);

  describe('with lists of a hundred thousand', () => {
    const times = <T>(make: (at: number) => T) => Array.from({ length: 100_000 }, (_, at) => make(at));

    it('pledges, all well', () => {
      const pledges = times((at) => pledge(`p${at}`, { overlaps: [`p${at + 1}`] }));
      const ids = pledges.map(({ id }) => id);
      expect(readSlice(totalSlice, ledger({ pledges, totals: [total({ pledges: ids })] })).ok).to.equal(true);
    }).timeout(30_000);

    it('pledges, all wrong', () => {
      const wrong = times(() => ({}));
      for (const document of [total({ pledges: wrong }), ledger({ totals: [total({ pledges: wrong })] })]) {
        const result = readSlice(totalSlice, document);
        expect(result.ok ? [] : result.issues).to.have.length.within(1, 100);
      }
    }).timeout(30_000);

    it('pledges, all nowhere', () => {
      const pledges = times((at) => `p${at}`);
      for (const known of [[], times((at) => pledge(`q${at}`))]) {
        const result = readSlice(totalSlice, ledger({ pledges: known, totals: [total({ pledges })] }));
        expect(result.ok ? [] : result.issues).to.have.length(100);
      }
    }).timeout(30_000);

    it('pledges in one chain of parts', () => {
      const pledges = times((at) => pledge(`p${at}`, { partOf: `p${at + 1}` }));
      const result = readSlice(totalSlice, total({ pledges }));
      expect(result.ok ? [] : result.issues.map(({ path }) => path)).to.deep.equal(['pledges[0].partOf']);
    }).timeout(30_000);

    it('records', () => {
      const indicators = times((at) => indicator({ id: `i${at}` }));
      expect(readSlice(indicatorSlice, ledger({ indicators }), 'i99999').ok).to.equal(true);
    }).timeout(30_000);

    it('sources, rates and keys', () => {
      const keys = Object.fromEntries(times((at) => [`k${at}`, at]));
      for (const value of [times(() => sources[0]), times(String)]) {
        for (const document of [indicator({ sources: value }), ledger({ indicators: [indicator({ sources: value, ...keys })] })]) {
          expect(readSlice(indicatorSlice, document).ok).to.equal(false);
        }
        expect(readSlice(gapSlice, ledger({ gaps: [gap({ rates: value })] })).ok).to.equal(false);
      }
    }).timeout(30_000);
  });

  it('may go round in circles', () => {
    const circle: Fields = { pledgewatch: 1, asOf: '2026', sources: [] };
    for (const key of ['need', 'own', 'covered', 'label', 'money', 'totals', 'gaps', 'indicators', 'pledges', 'reported']) circle[key] = circle;
    const ring: unknown[] = [circle];
    ring.push(ring, ring, { sources: ring, pledges: ring });
    for (const value of [circle, ring, { ...circle, totals: [circle], pledges: ring, sources: ring, gaps: [circle], indicators: ring }]) {
      for (const document of everywhere(value)) isTaken(document);
    }
  }).timeout(5000);

  it('may share its parts without end', () => {
    const laughs = nest(60, (inner) => [inner, inner]);
    const fields = nest(60, (inner) => ({ need: inner, own: inner, sources: [inner, inner] }));
    for (const document of [...everywhere(laughs), ...everywhere(fields)]) isTaken(document);
  }).timeout(5000);

  it('does not turn words into numbers', () => {
    for (const value of ['2', ' 2 ', '0x2', '1e3', '', 'NaN', NaN, Infinity, -Infinity, JSON.parse('1e400') as number, [2], { valueOf: () => 2 }]) {
      expect(readSlice(indicatorSlice, indicator({ value })).ok).to.equal(false);
      expect(readSlice(gapSlice, gap({ covered: { ...gap(), money: { amount: value, currency: 'EUR' } } })).ok).to.equal(false);
    }
  });
});
