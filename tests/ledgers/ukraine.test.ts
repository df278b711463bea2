import { expect } from '@open-wc/testing';
import { accessionSchema } from '../../src/domain/accession/accession.schema.js';
import { agreementSchema, type Agreement } from '../../src/domain/agreement/agreement.schema.js';
import { registerSlice } from '../../src/domain/agreement/register.slice.js';
import { indicatorSlice } from '../../src/domain/benchmark/indicator.slice.js';
import { progress } from '../../src/domain/benchmark/indicator.js';
import { parseDate } from '../../src/domain/calendar/date.js';
import { endOf, startOf } from '../../src/domain/calendar/span.js';
import { rosterCounts } from '../../src/domain/coalition/coalition.js';
import { coalitionSlice } from '../../src/domain/coalition/coalition.slice.js';
import { planSchema } from '../../src/domain/coalition/plan.schema.js';
import { groupBy } from '../../src/domain/group-by.js';
import { gapSums } from '../../src/domain/funding/gap.js';
import { gapSlice } from '../../src/domain/funding/gap.slice.js';
import { sentenceOf } from '../../src/domain/ledger/issue.js';
import { REFERENCES, resolver } from '../../src/domain/ledger/resolve.js';
import { readSlice, type Slice } from '../../src/domain/ledger/slice.js';
import { totalSums } from '../../src/domain/pledge/total.js';
import { totalSlice } from '../../src/domain/pledge/total.slice.js';
import { checkLedger } from '../../src/entries/schema.js';
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
  registers: (id) => read(registerSlice, id),
};

/** The records of a collection with their ids looked up. */
function facts<T>(name: string, schema: { parse: (record: unknown) => T }): T[] {
  const resolve = resolver(ledger);
  return records(name).map((record, at) => schema.parse(resolve(record, [name, at]).record));
}

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
  it('is in order, as is the whole', () => {
    const result = checkLedger(ledger);
    expect(result.ok ? [] : result.issues.map(sentenceOf)).to.deep.equal([]);
  });

  for (const [collection, reader] of Object.entries(READERS)) {
    for (const { id } of records(collection)) {
      it(`${collection}: ${String(id)} is read without an issue`, () => {
        reader(String(id));
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
    const editors = ['confidence', 'notes', 'status', 'verdict', 'evidence', 'as_of', 'source'];
    for (const [place, object] of objects) {
      expect(Object.keys(object).filter((key) => editors.includes(key)), place).to.be.empty;
      if ('reported' in object && !('on' in object)) expect(object.reported, place).to.be.an('object');
    }
  });

  it('does not stand on a weak source alone, unless it is shown as reported', () => {
    const weak = ['cgtn-june', 'doyou-loan', 'monexus-loan', 'newsy-today-summit', 'true-in-ua-loan', 'wikipedia-mirror-albania'];
    const alone = objects.filter(([, { sources }]) => Array.isArray(sources) && sources.every((id) => weak.includes(String(id))));
    expect(alone.map(([, { country, on, id, reported, depth }]) => [country ?? on ?? id, reported ?? depth])).to.deep.equal([
      ['eu-support-loan-paid-budget', 'reported'],
      ['eu-support-loan-paid-drones', 'reported'],
      ['AL', undefined],
      ['2026-06', true],
      ['2026-06', true],
      ['2026-06-30', true],
    ]);
  });

  it('leaves out what is unknown and is dated no later than the ledger', () => {
    const dates = ['asOf', 'published', 'date', 'on', 'signed', 'adopted'];
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
    const ours = ['label', 'question', 'progress', 'text', 'kind', 'note', 'by', 'what', 'who', 'conditions', 'elements', 'term', 'unit', 'offer', 'troops', 'parliament', 'lead', 'namedBy', 'startsAfter', 'leavesOut', 'release'];
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
    const { byDepth } = rosterCounts(coalition);
    expect(coalition.members).to.have.length(32);
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

describe('The bundled ledger: agreements', () => {
  const agreements = facts('agreements', agreementSchema);
  const bilateral = agreements.filter(({ framework }) => framework === 'G7 Vilnius declaration');
  const partners = (list: readonly Agreement[]) => list.map(({ partner }) => partner);
  const count = (list: readonly Agreement[], by: 'depth' | 'ratification') =>
    Object.fromEntries([...groupBy(list, (agreement) => agreement[by])].map(([name, { length }]) => [name, length]));
  const known = (id: string): Agreement => agreements.find((agreement) => agreement.id === id)!;

  it('29 in the G7 format, or 28 by Ukraine’s own count, without Croatia', () => {
    expect(bilateral).to.have.length(29);
    expect(new Set(partners(bilateral)).size).to.equal(29);
    const { framework, value, by, note, asOf } = read(registerSlice).stated![0]!;
    expect([framework, value, by, note, asOf]).to.deep.equal(
      ['G7 Vilnius declaration', 28, 'Ukraine’s own count', 'Ministry of Defence, without Croatia', '2025-11']);
    expect(partners(bilateral)).to.include('HR');
    expect(read(indicatorSlice, 'agreements-signed').value).to.equal(bilateral.length);
  });

  it('stand on these rungs', () => {
    expect(count(bilateral, 'depth')).to.deep.equal({ signed: 28, ratified: 1 });
    expect(count(agreements, 'depth')).to.deep.equal({ signed: 30, ratified: 2, stated: 1 });
  });

  it('at least eight are declared political or need no ratification; for the others it was not found', () => {
    expect(count(bilateral, 'ratification')).to.deep.equal({ 'not-found': 20, 'not-required': 8, ratified: 1 });
    expect(partners(bilateral.filter(({ ratification }) => ratification === 'not-required')))
      .to.have.members(['CZ', 'EE', 'IT', 'LU', 'LV', 'RO', 'SI', 'US']);
  });

  it('two are ratified: Albania’s, and the treaty with the United Kingdom', () => {
    const ratified = agreements.filter(({ ratification }) => ratification === 'ratified');
    expect(ratified.map(({ id, years, reached }) => [id, years, reached!.find(({ rung }) => rung === 'ratified')!.on])).to.deep.equal([
      ['albania', 10, '2025-06-05'],
      ['united-kingdom-100-years', 100, '2025-09-17'],
    ]);
  });

  it('one is said to be in force, without a formal date', () => {
    const inForce = agreements.filter((agreement) => agreement.inForce);
    expect(inForce.map(({ id }) => id)).to.deep.equal(['united-kingdom-100-years']);
    expect([inForce[0]!.inForce!.state, inForce[0]!.inForce!.on]).to.deep.equal(['announced', undefined]);
  });

  it('the Paris Declaration was adopted, not signed; three states signed the declaration of intent', () => {
    const { adopted, signed, signatories, depth } = known('paris-declaration');
    expect([adopted, signed, signatories, depth]).to.deep.equal(['2026-01-06', undefined, undefined, 'stated']);
    expect(known('declaration-of-intent').signatories).to.deep.equal(['FR', 'GB', 'UA']);
  });

  it('France’s parliament voted, which is no ratification', () => {
    expect(known('france').ratification).to.equal('not-found');
    expect(known('france').parliament!.note).to.match(/372 to 99.*293 to 22.*no ratification$/);
  });

  it('ten years each, but for Croatia’s, of which it is not known', () => {
    for (const { partner, years } of bilateral) expect(years, partner).to.equal(partner === 'HR' ? undefined : 10);
  });

  it('amounts are in the currency in which they were stated', () => {
    const stated = bilateral.flatMap(({ pledges = [] }) => pledges);
    expect(stated).to.have.length(23);
    const amounts = new Map(stated.map(({ id, money }) => [id, [money!.qualifier, money!.amount, money!.currency]]));
    expect(amounts.get('germany-agreement-2024')).to.deep.equal([undefined, 7.1e9, 'EUR']);
    expect(amounts.get('france-agreement-2024')).to.deep.equal(['up to', 3e9, 'EUR']);
    expect(amounts.get('iceland-agreement-yearly')).to.deep.equal(['at least', 4e9, 'ISK']);
    expect(amounts.get('slovenia-agreement-2024')).to.deep.equal([undefined, 5e6, 'EUR']);
  });
});

describe('The bundled ledger: accession', () => {
  const [ukraine] = facts('accession', accessionSchema);
  const { clusters, timeline } = ukraine!;
  const numbers = clusters.flatMap(({ chapters }) => chapters.map(({ number }) => number));

  it('six clusters with chapters 1 to 33, each with its name', () => {
    expect(clusters.map(({ number, chapters }) => [number, chapters.length])).to.deep.equal([[1, 5], [2, 9], [3, 8], [4, 4], [5, 5], [6, 2]]);
    expect(numbers.toSorted((a, b) => a - b)).to.deep.equal(Array.from({ length: 33 }, (_, at) => at + 1));
    for (const { label } of clusters.flatMap(({ chapters }) => chapters)) expect(label).to.be.a('string').that.is.not.empty;
  });

  it('cluster 1 is confirmed open, cluster 6 is reported', () => {
    const opened = clusters.filter(({ stage }) => stage === 'opened');
    expect(opened.map(({ number, reached }) => [number, reached!.at(-1)!.stage, reached!.at(-1)!.on])).to.deep.equal([[1, 'opened', '2026-06-15']]);
    const reported = clusters.filter((cluster) => cluster.reported);
    expect(reported.map(({ number, stage, reported: beyond }) => [number, stage, beyond!.stage, beyond!.on]))
      .to.deep.equal([[6, 'conditions-received', 'opened', '2026-07-14']]);
    expect(reported[0]!.reported!.note).to.include('Moldova');
    const { value, target, reported: beyond } = read(indicatorSlice, 'clusters-opened');
    expect([opened.length, clusters.length, reported.length]).to.deep.equal([value, target, beyond!.value]);
  });

  it('the four others hold the Union’s conditions', () => {
    const waiting = clusters.filter(({ number }) => number > 1 && number < 6);
    expect(waiting.map(({ stage, asOf }) => [stage, asOf])).to.deep.equal(Array(4).fill(['conditions-received', '2026-03-17']));
  });

  it('a timeline from 2024 to July 2026, what is not confirmed marked as reported', () => {
    expect(timeline).to.have.length(10);
    const days = timeline!.map(({ on }) => startOf(on));
    expect(days.slice(0, -2)).to.deep.equal(days.slice(0, -2).toSorted((a, b) => a - b));
    expect(timeline!.filter(({ reported }) => reported).map(({ on }) => on)).to.deep.equal(['2026-06', '2026-07-14']);
  });
});

describe('The bundled ledger: the reassurance force', () => {
  const [plan] = facts('plans', planSchema);
  const { elements, named, stated } = plan!;
  const { members, plan: ofCoalition } = read(coalitionSlice);

  it('is no guarantee and starts only after a ceasefire or peace', () => {
    const { guarantee, startsAfter } = plan!;
    expect({ guarantee, startsAfter }).to.deep.equal({ guarantee: false, startsAfter: 'a ceasefire or peace' });
    expect(ofCoalition).to.deep.equal({ guarantee, startsAfter });
  });

  it('three elements, none firmer than stated; bases for the air are the author’s account alone', () => {
    expect(elements.map(({ kind, depth }) => [kind, depth])).to.deep.equal([['land', 'stated'], ['air', 'reported'], ['sea', 'stated']]);
    expect(elements[1]!.what).to.include('not found in official texts');
  });

  it('names for each element the members that offer it', () => {
    for (const { kind, contributors } of elements) {
      const offering = members.filter(({ roles }) => roles?.includes(kind)).map(({ country }) => country);
      expect(contributors!.map(({ country }) => country), kind).to.have.members(offering);
    }
    const signed = elements.flatMap(({ contributors = [] }) => contributors.filter(({ depth }) => depth === 'signed'));
    expect(signed.map(({ country }) => country)).to.deep.equal(['FR', 'GB']);
  });

  it('26 are stated, nine are named, three of these set a condition', () => {
    expect(stated!.map(({ value, by, asOf }) => [value, by, asOf])).to.deep.equal([[26, 'Emmanuel Macron', '2025-09-04']]);
    expect(named).to.have.length(9);
    expect(named!.map(({ country, by }) => [country, by]))
      .to.have.deep.members(members.filter(({ namedBy }) => namedBy).map(({ country, namedBy }) => [country, namedBy]));
    expect(named!.filter(({ condition }) => condition).map(({ country, by }) => [country, by]))
      .to.deep.equal(['DE', 'IT', 'PL'].map((country) => [country, 'Emmanuel Macron']));
  });
});
