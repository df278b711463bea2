import { expect } from '@open-wc/testing';
import { pathText } from '../../../src/domain/ledger/issue.js';
import { resolve } from '../../../src/domain/ledger/resolve.js';

const source = { id: 'kiel', publisher: 'Kiel Institute' };
const air = { id: 'air', sources: ['kiel'], money: { amount: 1 } };
const sea = { id: 'sea', sources: ['kiel', { publisher: 'Inline' }] };
const ledger = { sources: [source], pledges: [sea, air], rates: [] };
const origin = ['totals', 2];

describe('resolve', () => {
  it('replaces each id by the record that it names, however deep', () => {
    const { record, issues } = resolve(ledger, { pledges: ['air', 'sea'], sources: ['kiel'] }, origin);
    expect(issues).to.deep.equal([]);
    expect(record).to.deep.equal({
      pledges: [{ ...air, sources: [source] }, { ...sea, sources: [source, { publisher: 'Inline' }] }],
      sources: [source],
    });
  });

  it('leaves the ledger as it was, and what is no reference as it is', () => {
    const before = JSON.stringify(ledger);
    const { record } = resolve(ledger, { pledges: ['air'], label: 'air', overlaps: ['air'], parts: [{ need: { id: 'x' } }] }, origin);
    expect(JSON.stringify(ledger)).to.equal(before);
    expect(record).to.deep.include({ label: 'air', overlaps: ['air'], parts: [{ need: { id: 'x' } }] });
  });

  it('leads back from every place to the ledger', () => {
    const { place } = resolve(ledger, { pledges: ['air', 'sea'], own: { money: {} } }, origin);
    const back = (...path: PropertyKey[]) => pathText(place(path));
    expect(back()).to.equal('totals[2]');
    expect(back('label')).to.equal('totals[2].label');
    expect(back('own', 'money', 'amount')).to.equal('totals[2].own.money.amount');
    expect(back('pledges')).to.equal('totals[2].pledges');
    expect(back('pledges', 0, 'money', 'amount')).to.equal('pledges[1].money.amount');
    expect(back('pledges', 1, 'sources', 0, 'url')).to.equal('sources[0].url');
    expect(back('pledges', 1, 'sources', 1, 'url')).to.equal('pledges[0].sources[1].url');
    expect(back('not', 'there', 5)).to.equal('totals[2].not.there[5]');
  });

  it('says where an id names nothing, and what it could name', () => {
    const { issues } = resolve(ledger, { pledges: ['air', 'aire'], sources: ['keil'], rates: ['ecb'] }, origin);
    expect(issues).to.deep.equal([
      { path: 'totals[2].pledges[1]', found: "'aire'", expected: 'the id of a record in `pledges`', remedy: "write one of 'sea', 'air'" },
      { path: 'totals[2].sources[0]', found: "'keil'", expected: 'the id of a record in `sources`', remedy: "write one of 'kiel'" },
      { path: 'totals[2].rates[0]', found: "'ecb'", expected: 'the id of a record in `rates`', remedy: 'add it to `rates`' },
    ]);
  });

  it('names a missing reference where it is written: in the record that makes it', () => {
    const spoilt = { ...ledger, pledges: [{ id: 'air', sources: ['keil'] }] };
    const { issues } = resolve(spoilt, { pledges: ['air', 'air'] }, origin);
    expect(issues.map(({ path }) => path)).to.deep.equal(['pledges[0].sources[0]']);
  });

  it('takes names of the language for no collection', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const record = JSON.parse(`{"${key}":"air","sources":["kiel"]}`) as unknown;
      const { record: resolved, issues } = resolve(ledger, record, origin);
      expect(issues).to.deep.equal([]);
      expect(Object.entries(resolved as object)).to.deep.include([key, 'air']);
      expect(Object.getPrototypeOf(resolved)).to.equal(Object.prototype);
    }
  });

  it('comes to an end where records name each other or themselves', () => {
    const pledges = [{ id: 'a', pledges: ['b', 'a'], need: 'n' }, { id: 'b', pledges: ['a'] }];
    const needs = [{ id: 'n', need: 'n', own: 'm' }, { id: 'm', own: 'n' }];
    expect(resolve({ pledges, needs }, { pledges: ['a', 'b'], need: 'n' }, origin).issues).to.deep.equal([]);
  });

  it('resolves a record once, however many name it', () => {
    const many = Array.from({ length: 2000 }, () => 'a');
    const pledges = [{ id: 'a', pledges: many }];
    const { record } = resolve({ pledges }, { pledges: many }, origin);
    expect((record as { pledges: unknown[] }).pledges).to.have.length(2000);
  }).timeout(2000);
});
