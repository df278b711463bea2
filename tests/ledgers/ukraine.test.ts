import { expect } from '@open-wc/testing';
import { indicatorSlice } from '../../src/domain/benchmark/indicator.slice.js';
import { progress } from '../../src/domain/benchmark/indicator.js';
import { parseDate } from '../../src/domain/calendar/date.js';
import { endOf, startOf } from '../../src/domain/calendar/span.js';
import { rosterCounts } from '../../src/domain/coalition/coalition.js';
import { coalitionSlice } from '../../src/domain/coalition/coalition.slice.js';
import { gapSums } from '../../src/domain/funding/gap.js';
import { gapSlice } from '../../src/domain/funding/gap.slice.js';
import { checkLedger } from '../../src/domain/ledger/check.js';
import { sentenceOf } from '../../src/domain/ledger/issue.js';
import { REFERENCES } from '../../src/domain/ledger/resolve.js';
import { readSlice, type Slice } from '../../src/domain/ledger/slice.js';
import { totalSums } from '../../src/domain/pledge/total.js';
import { totalSlice } from '../../src/domain/pledge/total.slice.js';
import ledger from '../../src/ledgers/ukraine.json';

type Json = Record<string, unknown>;

/** What a widget gets of the bundled ledger: the record named, or the default of its tag. */
function read<T>(slice: Slice<T>, of?: string): T {
  const result = readSlice(slice, ledger, of);
  if (!result.ok) throw new Error(result.issues.map(sentenceOf).join('\n'));
  return result.value;
}

const READERS: Readonly<Record<string, (id: string) => unknown>> = {
  gaps: (id) => read(gapSlice, id),
  totals: (id) => read(totalSlice, id),
  indicators: (id) => read(indicatorSlice, id),
  coalitions: (id) => read(coalitionSlice, id),
};

/** Collections whose records are of no use alone: other records name them. */
const NAMED = ['sources', 'rates'];

const collections = Object.entries<unknown>(ledger).filter((entry): entry is [string, Json[]] => Array.isArray(entry[1]));
const records = (name: string): Json[] => collections.find(([known]) => known === name)?.[1] ?? [];

/** Every object below a value, with the place where it stands. */
function* objectsIn(value: unknown, place = 'ledger'): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [place, value as Json];
  for (const [key, entry] of Object.entries(value)) yield* objectsIn(entry, `${place}.${key}`);
}

const objects = [...objectsIn(ledger)];

describe('The bundled ledger: every record', () => {
  it('is in order, alone and beside the others', () => {
    const result = checkLedger(ledger);
    expect(result.ok ? [] : result.issues.map(sentenceOf)).to.be.empty;
  });

  for (const [collection, read] of Object.entries(READERS)) {
    for (const { id } of records(collection)) {
      it(`${collection}: ${String(id)} is read without an issue`, () => {
        read(String(id));
      });
    }
  }

  it('has an id of its own within its collection', () => {
    for (const [name, list] of collections) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size, name).to.equal(ids.length);
      expect(ids, name).not.to.include(undefined);
    }
  });

  it('names its date and at least one source', () => {
    for (const [name, list] of collections.filter(([collection]) => collection !== 'sources')) {
      for (const record of list) {
        expect(record.asOf, `${name}: ${String(record.id)}`).to.be.a('string');
        expect(record.sources, `${name}: ${String(record.id)}`).to.be.an('array').that.is.not.empty;
      }
    }
    for (const [place, { asOf, on, sources }] of objects.filter(([, object]) => 'sources' in object && object !== ledger)) {
      expect(asOf ?? on, place).to.be.a('string');
      expect(sources, place).to.be.an('array').that.is.not.empty;
    }
  });

  it('carries nothing that is for the editor alone', () => {
    const editors = ['confidence', 'notes', 'weak', 'status', 'verdict', 'evidence', 'as_of', 'source'];
    for (const [place, object] of objects) {
      expect(Object.keys(object).filter((key) => editors.includes(key)), place).to.be.empty;
      // Of an indicator it is what is said beyond the value, of a step a mark.
      if ('reported' in object && object.reported !== true) expect(object.reported, place).to.be.an('object');
    }
  });

  it('leaves out what is unknown and is dated no later than the ledger', () => {
    const dates = ['asOf', 'published', 'date', 'on'];
    for (const [place, object] of objects) {
      for (const [key, value] of Object.entries(object)) {
        if (value === null) expect([key, object.kind], place).to.deep.equal(['value', 'date']);
        if (!dates.includes(key)) continue;
        expect(parseDate(String(value)), place).to.exist;
        expect(startOf(String(value)), place).to.be.at.most(endOf(ledger.asOf));
      }
    }
  });

  it('is worded with typographic quotation marks', () => {
    const ours = ['label', 'question', 'progress', 'text', 'kind', 'note', 'by', 'term', 'unit', 'offer', 'troops', 'parliament', 'lead', 'namedBy', 'startsAfter', 'leavesOut', 'release'];
    for (const [place, object] of objects) {
      const texts = ours.flatMap((key) => object[key]).filter((text) => typeof text === 'string');
      for (const text of texts) expect(text, place).not.to.match(/['"]/);
    }
  });
});

describe('The bundled ledger: sources', () => {
  /** Read in extracts, on paper. */
  const withoutLink = ['freedman', 'scorecard'];

  for (const { id, publisher, title, url } of records('sources')) {
    it(`${String(id)} has a publisher, a title and an address`, () => {
      expect(publisher).to.be.a('string').that.is.not.empty;
      expect(title).to.be.a('string').that.is.not.empty;
      if (withoutLink.includes(String(id))) expect(url).to.be.undefined;
      else expect(url).to.match(/^https?:\/\//);
    });
  }

  it('are each named by a record, as are rates', () => {
    const named = new Set<unknown>();
    for (const [, object] of objects.filter(([, each]) => each !== ledger)) {
      for (const [key, value] of Object.entries(object)) {
        const collection = REFERENCES[key];
        if (collection) for (const id of Array.isArray(value) ? (value as unknown[]) : [value]) named.add(`${collection}: ${String(id)}`);
      }
    }
    for (const name of NAMED) for (const { id } of records(name)) expect(named.has(`${name}: ${String(id)}`), `${name}: ${String(id)}`).to.be.true;
  });

  it('on Moldova say so', () => {
    const onMoldova = records('sources').filter(({ title }) => String(title).includes('Moldova conference'));
    expect(onMoldova).to.have.length(2);
    for (const { note } of onMoldova) expect(note).to.include('Moldova');
  });
});

describe('The bundled ledger: headline numbers', () => {
  const million = 1e6;

  it('the defence need of 2026', () => {
    const gap = read(gapSlice);
    const sums = gapSums(gap)!;
    expect(gap.need.money).to.deep.equal({ amount: 120e9, currency: 'USD', qualifier: 'at least' });
    expect([gap.need.asOf, gap.need.by]).to.deep.equal(['2025-07-22', 'Defence Minister Denys Shmyhal']);
    expect([gap.own!.money.amount, gap.own!.asOf]).to.deep.equal([60e9, '2025-10-15']);
    expect([gap.covered.money.amount, gap.covered.money.currency]).to.deep.equal([10.073e9, 'EUR']);
    expect([gap.covered.period, gap.covered.release, gap.covered.depth]).to.deep.equal([{ from: '2026-01', to: '2026-04' }, 'Release 29', undefined]);
    expect([sums.rate!.rate, sums.rate!.asOf]).to.deep.equal([1.1761, '2026-05-08']);
    expect([sums.currency, sums.target, sums.atLeast, sums.surplus]).to.deep.equal(['USD', 60e9, true, 0]);
    expect(sums.covered).to.be.closeTo(11_846.9 * million, 0.1 * million);
    expect(sums.gap).to.be.closeTo(48_153.1 * million, 0.1 * million);
    expect(sums.share).to.be.closeTo(0.1974, 0.0001);
    expect(sums.pace!.elapsed).to.equal(1 / 3);
    expect(sums.pace!.due).to.equal(20e9);
    expect(sums.pace!.neededPerMonth).to.be.closeTo(6_019.1 * million, 0.1 * million);
    expect(sums.pace!.projected).to.be.closeTo(35_540.6 * million, 0.1 * million);
  });

  it('the support loan is named first among what the gap leaves out', () => {
    expect(read(gapSlice).leavesOut![0]).to.include('EU support loan (€60\u00a0bn over 2026 and 2027');
  });

  it('Kiel’s totals, whose parts add up and have no rung', () => {
    const total = read(totalSlice);
    const { amount, parts, atLeast } = totalSums(total);
    expect([amount, atLeast, total.term, total.release, total.asOf]).to.deep.equal([547_983_846_000, false, 'committed', 'Release 29', '2026-04']);
    expect(parts.map((part) => part.amount)).to.deep.equal([358_399_501_000, 189_584_345_000, undefined]);
    expect(parts.reduce((sum, part) => sum + (part.amount ?? 0), 0)).to.equal(amount);
    for (const { part } of parts) expect(part.depth).to.be.undefined;
  });

  it('accession: what is confirmed and what is reported stay apart', () => {
    const clusters = read(indicatorSlice);
    expect(clusters.id).to.equal('clusters-opened');
    expect(progress(clusters)).to.deep.equal({ value: 1, target: 6, share: 1 / 6, reported: 1 });
    expect([clusters.asOf, clusters.reported!.asOf]).to.deep.equal(['2026-06-15', '2026-07-14']);
    expect(progress(read(indicatorSlice, 'chapters-open'))).to.deep.equal({ value: 5, target: 33, share: 5 / 33, reported: 2 });
    expect(progress(read(indicatorSlice, 'conditions-received'))).to.include({ value: 6, target: 6 });
    const screened = read(indicatorSlice, 'chapters-screened');
    expect([progress(screened)!.value, progress(screened)!.target, screened.asOf]).to.deep.equal([33, 33, '2025-09-30']);
  });

  it('anti-corruption', () => {
    expect(progress(read(indicatorSlice, 'facility-steps-2025'))).to.include({ value: 63, target: 68 });
    expect(progress(read(indicatorSlice, 'facility-steps-seventh'))).to.include({ value: 11, target: 20 });
    expect(progress(read(indicatorSlice, 'arma-law-signed'))).to.include({ value: 1, target: 1 });
    expect(read(indicatorSlice, 'sapo-separate')).to.include({ value: null, date: '2024-03-21' });
  });

  it('a rule, a count and a date have no target and no ring', () => {
    const plain = { 'safe-sourcing-rule': 65, 'safe-states': 19, 'headquarters-staff': 70, 'declarations-of-intent': 2, 'troops-deployed': 0, 'agreements-signed': 29, 'agreements-approved': 1, 'sapo-separate': null };
    for (const [id, value] of Object.entries(plain)) {
      const indicator = read(indicatorSlice, id);
      expect([indicator.value, indicator.target, progress(indicator)], id).to.deep.equal([value, undefined, undefined]);
    }
    expect(read(indicatorSlice, 'troops-deployed').asOf).to.equal('2026-02-24');
  });

  it('agreements never stand without their context', () => {
    expect(read(indicatorSlice, 'agreements-signed').unit).to.include('or 28 by Ukraine’s own count');
    const { label, unit } = read(indicatorSlice, 'agreements-approved');
    expect(label).to.include('at least eight');
    expect(unit).to.include('not found');
  });

  it('the coalition: 32 named, 2 of them signed, totals as stated', () => {
    const coalition = read(coalitionSlice);
    const { members, byDepth } = rosterCounts(coalition);
    expect(members).to.equal(32);
    expect(new Set(coalition.members.map(({ country }) => country)).size).to.equal(32);
    expect([...byDepth]).to.deep.equal([['signed', 2], ['stated', 30]]);
    expect(coalition.members.filter(({ depth }) => depth === 'signed').map(({ country }) => country)).to.have.members(['FR', 'GB']);
    expect(coalition.stated!.map(({ value, by, asOf }) => [value, by, asOf])).to.deep.equal([
      [26, 'Emmanuel Macron', '2025-09-04'],
      [35, 'Emmanuel Macron', '2026-01-06'],
    ]);
    expect(coalition.plan).to.deep.equal({ guarantee: false, startsAfter: 'a ceasefire or peace' });
  });

  it('the coalition: each member stands on the list of 5 January 2026, Albania apart', () => {
    const { members, unconfirmed } = read(coalitionSlice);
    for (const { country, sources } of members) expect(sources.map(({ id }) => id), country).to.include('cyprus-mail-members');
    expect(unconfirmed!.map(({ country }) => country)).to.deep.equal(['AL']);
    expect(unconfirmed![0]!.note).to.match(/^Reported, not confirmed/);
  });

  it('the coalition: nine states were named by leaders', () => {
    const named = (by: string) => read(coalitionSlice).members.filter(({ namedBy }) => namedBy === by).map(({ country }) => country);
    expect(named('Emmanuel Macron')).to.have.members(['DE', 'IT', 'PL']);
    expect(named('António Costa')).to.have.members(['AU', 'CA', 'IS', 'NO', 'NZ', 'TR']);
  });

  it('the coalition: Romania hosts nothing that a source proves', () => {
    expect(read(coalitionSlice).members.find(({ country }) => country === 'RO')!.roles).to.be.undefined;
  });
});
