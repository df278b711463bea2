import { expect } from '@open-wc/testing';
import { agreementLadderView, ladderShown } from '../../../src/components/agreement-ladder/agreement-ladder.view.js';
import { readRegister } from '../../../src/domain/agreement/register.slice.js';
import type { Register } from '../../../src/domain/agreement/register.schema.js';
import { endOf } from '../../../src/domain/calendar/span.js';
import ledger from '../../../src/ledgers/ukraine.json';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import { agreementLadderEn } from '../../../src/presentation/words/agreement-ladder.en.js';
import { commonEn } from '../../../src/presentation/words/common.en.js';
import { plain, rowsOf } from '../../presentation/words/printed.js';

const telling = { formats: formatsFor('en'), words: agreementLadderEn, common: commonEn, now: endOf('2026-11-22') };

function registerOf(document: unknown): Register {
  const result = readRegister(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const viewOf = (document: unknown = ledger) => agreementLadderView(registerOf(document), telling);
const counted = (rows: readonly (readonly [string, string, string])[]) => rows.map(([, label, value]) => `${label}: ${value}`);
const recorded = { asOf: '2026-10', sources: [{ publisher: 'City of Lviv' }] };

describe('pw-agreement-ladder: the bundled ledger', () => {
  const view = viewOf();
  const { rungs, beside, families, control, total } = view.picture!;
  const rows = families.flatMap((family) => family.rows);

  it('stands on these rungs, each once', () => {
    expect(counted(rungs)).to.deep.equal(['signed: 30', 'ratified: 2', 'funded: none found']);
  });

  it('has this beside the ladder: of 33, each in one state of ratification; of the 32 signed, each in one of force', () => {
    expect(counted(beside)).to.deep.equal([
      'ratified: 2', 'no ratification required: 8', 'ratification not found: 22', 'adopted, not signed: 1',
      'in force by announcement: 1', 'entry into force not found: 31',
    ]);
  });

  it('prints 29, or 28 by Ukraine’s own count, with who and when', () => {
    expect(view.figure).to.deep.equal({ value: '29', unit: ' or 28 by Ukraine’s own count', caption: 'signed: G7 Vilnius declaration' });
    expect(plain(view.sentence)).to.contain('G7 Vilnius declaration: 29, or 28 by Ukraine’s own count (Ministry of Defence, without Croatia, November 2025)');
  });

  it('says in its sentence what it draws, and never the ratified without the others', () => {
    const sentence = plain(view.sentence);
    expect(sentence).to.match(/^32 agreements are signed\. /);
    expect(sentence).to.contain('Ratified: 2 (Albania and One Hundred Year Partnership Agreement with the United Kingdom); no ratification required: 8; ratification not found: 22, which is not “not ratified”;');
    for (const row of counted(beside)) expect(sentence.toLowerCase()).to.contain(row.replace(/: .*/, ''));
    expect(sentence).to.match(/funded: none found\.$/);
    expect(sentence).not.to.match(/%/);
  });

  it('lists families in the order of the register, the deepest first, then by signature', () => {
    expect(families.map((family) => [family.heading, family.rows.length])).to.deep.equal([
      ['G7 Vilnius declaration', 29], ['Other bilateral agreements', 1], ['Multilateral papers', 3],
    ]);
    expect(rows.slice(0, 3).map(({ name, under }) => `${name}, ${plain(under)}`)).to.deep.equal([
      'Albania, 21 Jan 2025 · 10 years', 'United Kingdom, 12 Jan 2024 · 10 years', 'Germany, 16 Feb 2024 · 10 years',
    ]);
    expect(plain(rows.find(({ name }) => name === 'Croatia')!.under)).to.equal('9 Oct 2024');
  });

  it('marks each state, and says in words what the marks say', () => {
    const row = (start: string) => rows.find(({ name }) => name.startsWith(start))!;
    expect(row('Albania').marks).to.deep.equal(['signed', 'ratified', 'no-record']);
    expect(plain(row('Albania').told)).to.equal('signed: 21 Jan 2025 · ratified: 5 Jun 2025 · entry into force not found');
    expect(row('Luxembourg').marks).to.deep.equal(['signed', 'not-required', 'no-record']);
    expect(row('France').marks).to.deep.equal(['signed', 'not-found', 'no-record']);
    expect(row('One Hundred').marks).to.deep.equal(['signed', 'ratified', 'announced']);
    expect(row('Paris').marks).to.deep.equal(['adopted', 'not-found', 'no-record']);
    expect(plain(row('Paris').told)).to.match(/^adopted, not signed: 6 Jan 2026 · /);
    expect(plain(row('Declaration of intent').under)).to.equal('6 Jan 2026');
  });

  it('states amounts as they were stated, each with its date, and adds none up', () => {
    const denmark = rows.find(({ name }) => name === 'Denmark')!;
    expect(denmark.lines.map(plain)).to.deep.equal([
      'Military aid in 2024: at least €1.80 bn (23 Feb 2024)', 'Danish fund for Ukraine, 2023 to 2028: €8.50 bn (23 Feb 2024)',
    ]);
    expect(rows.find(({ name }) => name === 'Italy')!.lines.map(plain)).to.deep.equal([
      'Not legally binding; no ratification by parliament required (said two days before the signature) · Foreign Minister Antonio Tajani (22 Feb 2024)',
    ]);
  });

  it('has a source in every row, and every figure in the table with date and source of its own', () => {
    expect(rows.filter(({ sources }) => !sources.length)).to.deep.equal([]);
    const table = rowsOf(view);
    expect(table.slice(0, 4)).to.deep.equal([
      'G7 Vilnius declaration: 29', 'Other bilateral agreements: 1', 'Multilateral papers: 3',
      'G7 Vilnius declaration · Ukraine’s own count · Ministry of Defence, without Croatia: 28',
    ]);
    expect(plain(view.table.rows[3]!.asOf)).to.equal('Nov 2025');
    expect(table).to.include('Denmark: Military aid in 2024: at least €1.80 bn');
    expect(view.table.rows.every(({ asOf, sources }) => asOf && sources.length)).to.equal(true);
  });

  it('is narrowed by state and name, whatever the accents', () => {
    const shown = (show: string, search = '') => [...ladderShown(view.picture!, show, search, Infinity, telling).first].map(({ name }) => name);
    expect(shown('')).to.have.length(total);
    for (const [state, , count] of control.options) expect(shown(state), state).to.have.length(Number(count));
    expect(shown('ratified')).to.deep.equal(['Albania', 'One Hundred Year Partnership Agreement with the United Kingdom']);
    expect(shown('', 'ÚNITED kingdom')).to.have.length(2);
    expect(ladderShown(view.picture!, 'not-required', 'lat', Infinity, telling).text).to.equal('1 of 33 agreements shown');
  });
});

it('tells funded, withdrawn and ended agreements, and one whose signature was not found', () => {
  const pact = (id: string, more: object) => ({ id, label: id, signed: '2025-03-01', depth: 'signed', ratification: 'not-found', ...recorded, ...more });
  const { picture, sentence, figure } = viewOf({ ...recorded, label: 'Pacts', agreements: [
    pact('a', { depth: 'funded' }), pact('b', { depth: 'withdrawn', inForce: { state: 'ended', ...recorded } }), pact('c', { signed: undefined, depth: 'stated' }),
  ] });
  expect(counted(picture!.rungs)).to.deep.equal(['withdrawn: 1', 'signed: none found', 'ratified: none found', 'funded: 1']);
  expect(counted(picture!.beside)).to.deep.equal(['ratified: none found', 'ratification not found: 2', 'signature not found: 1', 'no longer in force: 1', 'entry into force not found: 1']);
  expect(picture!.families[0]!.rows.map(({ under }) => plain(under))).to.deep.equal(['1 Mar 2025 · funded', '', '1 Mar 2025 · withdrawn']);
  expect([figure!.value, figure!.unit, figure!.caption]).to.deep.equal(['2', '', 'signed']);
  expect(plain(sentence)).to.match(/^2 agreements are signed\. Multilateral papers: 2\. Ratified: none found; .*; withdrawn: 1; funded: 1\.$/);
});
