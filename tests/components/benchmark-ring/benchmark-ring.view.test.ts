import { expect } from '@open-wc/testing';
import { benchmarkRingView } from '../../../src/components/benchmark-ring/benchmark-ring.view.js';
import type { Indicator } from '../../../src/domain/benchmark/indicator.schema.js';
import { readIndicator } from '../../../src/domain/benchmark/indicator.slice.js';
import { endOf } from '../../../src/domain/calendar/span.js';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import { benchmarkRingEn } from '../../../src/presentation/words/benchmark-ring.en.js';
import { commonEn } from '../../../src/presentation/words/common.en.js';
import ledger from '../../../src/ledgers/ukraine.json';

const telling = (lang = 'en') => ({ formats: formatsFor(lang), words: benchmarkRingEn, common: commonEn, now: endOf('2026-11-22') });
const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };
const view = (fields: Partial<Indicator>, lang = 'en') => benchmarkRingView({ ...recorded, label: 'Trees planted', value: 1, ...fields }, telling(lang));

const bundled = (id?: string) => {
  const result = readIndicator(ledger, id);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return benchmarkRingView(result.value, telling());
};

/** With the spaces of a keyboard. */
const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const keyOf = ({ picture }: ReturnType<typeof view>) => picture!.key.map(({ label, value }) => `${label}: ${value}`);
const kindsOf = ({ picture }: ReturnType<typeof view>) => picture!.pieces.map(({ kind }) => kind);

describe('benchmarkRingView of the bundled ledger', () => {
  it('tells what is confirmed and what is reported apart: clusters', () => {
    const clusters = bundled();
    expect(plain(clusters.sentence)).to.match(/^Negotiating clusters.*: 1 of 6 confirmed \(15 June 2026\) and 1 more reported \(14 July 2026; no page on Ukraine itself was readable\)\.$/);
    expect(keyOf(clusters).slice(0, 2)).to.deep.equal(['Confirmed: 1', 'Reported: 1']);
    expect(keyOf(clusters)[2]).to.match(/: 4$/);
    expect(kindsOf(clusters)).to.deep.equal(['reached', 'reported', 'void', 'void', 'void', 'void']);
    expect(clusters.picture).to.include({ centre: '1', under: 'of 6', mark: false, text: '1 of 6 confirmed, 1 more reported' });
    expect(clusters.picture!.meter).to.deep.equal({ now: 1, max: 6 });
    expect(clusters.figure).to.equal(undefined);
  });

  it('dates and sources the reported part by itself', () => {
    const { table, sources, freshness } = bundled();
    expect(table.rows.map(({ label, value, asOf }) => plain(`${label}: ${String(value)}, ${asOf}`)).slice(0, 2)).to.deep.equal(['Confirmed: 1, 15 Jun 2026', 'Reported: 1, 14 Jul 2026']);
    expect(table.rows[1]!.sources.map(({ note }) => note).join(' ')).to.contain('Moldova');
    expect(sources.length).to.equal(table.rows[0]!.sources.length + table.rows[1]!.sources.length);
    expect(freshness.state).to.equal('ageing');
  });

  it('is full at 33 of 33', () => {
    const screened = bundled('chapters-screened');
    expect(plain(screened.sentence)).to.match(/^Negotiating chapters.*: 33 of 33 \(100%\), as of 30 September 2025\.$/);
    expect(kindsOf(screened)).to.deep.equal(['reached']);
    expect(screened.picture).to.include({ centre: '100%', under: '33 of 33', mark: true });
    expect(keyOf(screened)).to.have.length(1);
  });

  it('tells a share of many in percent', () => {
    const steps = bundled('facility-steps-2025');
    expect(plain(steps.sentence)).to.match(/: 63 of 68 \(93%\), as of 12 December 2025\.$/);
    expect(steps.picture).to.include({ centre: '93%', under: '63 of 68' });
    expect(keyOf(bundled('chapters-open')).map((row) => row.replace(/.*: /, ''))).to.deep.equal(['5', '2', '26']);
  });

  it('draws no ring for a rule, a count, a date', () => {
    const plainly = ['safe-sourcing-rule', 'safe-states', 'troops-deployed', 'sapo-separate'].map((id) => bundled(id));
    expect(plainly.map(({ picture }) => picture)).to.deep.equal([undefined, undefined, undefined, undefined]);
    expect(plainly.map(({ figure }) => [plain(figure!.value), figure!.caption])).to.deep.equal([
      ['65%', 'rule in force'], ['19', 'member states'], ['0', 'troops'], ['21 Mar 2024', ''],
    ]);
    expect(plainly.map(({ sentence }) => plain(sentence))).to.deep.equal([
      'A rule in force, as of 27 May 2025: 65%; a rule is not progress.', '19 member states, as of 11 February 2026; no target is stated.',
      '0 troops, as of 24 February 2026; no target is stated.', 'Dated 21 March 2024; an event is not progress towards a target.',
    ]);
  });
});

describe('benchmarkRingView', () => {
  it('tells more than the target in words; only the ring ends at it', () => {
    const over = view({ value: 112000, target: 100000, unit: 'trees' });
    expect(plain(over.sentence)).to.equal('Trees: 112,000 of 100,000 (112%), as of 31 October 2026, 12,000 more than the target.');
    expect(over.picture).to.include({ centre: '112%', under: 'of target', mark: true, meter: undefined });
    expect(kindsOf(over)).to.deep.equal(['reached']);
    expect(keyOf(over)).to.deep.equal(['Reached: 112,000', 'Above target: 12,000']);
    expect(view({ value: 7, target: 6 }).picture).to.include({ centre: '117%', under: '7 of 6', mark: true });
  });

  it('draws nothing for a zero', () => {
    const zero = view({ value: 0, target: 100 });
    expect(kindsOf(zero)).to.deep.equal(['void']);
    expect(zero.picture).to.include({ centre: '0%', under: '0 of 100' });
    expect(zero.picture!.meter).to.deep.equal({ now: 0, max: 100 });
  });

  it('never rounds what is not all to all, nor what is something to nothing', () => {
    expect(view({ value: 999, target: 1000 }).picture!.centre).to.equal('<100%');
    expect(view({ value: 1001, target: 1000 }).picture!.centre).to.equal('>100%');
    expect(view({ value: 1, target: 1000 }).picture!.centre).to.equal('<1%');
  });

  it('tells unknown from zero', () => {
    const unknown = view({ value: null, target: 100, unit: 'trees', term: 'alive after a year' });
    expect(unknown.sentence).to.equal('Trees alive after a year: how many of 100 is not known (31\u00a0October\u00a02026); unknown is not zero.');
    expect(unknown.picture).to.include({ centre: '?', under: 'not known', mark: false, meter: undefined });
    expect([unknown.picture!.pieces, unknown.picture!.key]).to.deep.equal([[], []]);
    expect(unknown.table.rows.map(({ label, value }) => `${label}: ${String(value)}`)).to.deep.equal(['Trees planted: not known', 'Target: 100 trees']);
    expect(view({ value: null }).sentence).to.contain('Trees planted: the number is not known');
  });

  it('says what is only reported of an unknown', () => {
    const reported = { value: 40, asOf: '2026-10', note: 'A newspaper counted.', sources: recorded.sources };
    const unknown = view({ value: null, target: 100, unit: 'trees', reported });
    expect(plain(unknown.sentence)).to.contain('is not known (31 October 2026); unknown is not zero; 40 reported (October 2026; A newspaper counted).');
    expect(keyOf(unknown)).to.deep.equal(['Reported: 40']);
  });

  it('names what is missing by the word for what is reached', () => {
    const opened = view({ value: 1, target: 6, unit: 'negotiating clusters', term: 'opened' });
    expect(keyOf(opened)).to.deep.equal(['Opened: 1', 'Not opened: 5']);
    expect(plain(opened.sentence)).to.equal('Negotiating clusters opened: 1 of 6, as of 31 October 2026.');
  });

  it('measures a share against a share, and what lies between them in points', () => {
    const share = view({ label: 'Missiles intercepted', value: 79.6, target: 80, unit: 'percent' });
    expect(plain(share.sentence)).to.equal('Missiles intercepted: 79.6% against a target of 80%, as of 31 October 2026.');
    expect(share.picture).to.include({ centre: '79.6%', under: 'target 80%', text: '79.6% against a target of 80%' });
    expect(keyOf(share)).to.deep.equal(['Reached: 79.6%', 'Missing: 0.4 points']);
  });

  it('reckons no share of a target that counts something else, or of nothing', () => {
    const other = view({ value: 3, unit: 'laws', target: 5, targetUnit: 'steps' });
    expect([other.picture, plain(other.sentence)]).to.deep.equal([undefined, '3 laws, as of 31 October 2026; against the target of 5 steps no share is reckoned.']);
    expect(other.table.rows.map(({ value }) => value)).to.deep.equal(['3 laws', '5 steps']);
    expect(view({ value: 3, target: 0 }).picture).to.equal(undefined);
  });

  it('holds no meter to a value below zero', () => {
    const below = view({ value: -5, target: 10 });
    expect([kindsOf(below).includes('reached'), below.picture!.meter]).to.deep.equal([false, undefined]);
  });

  it('writes numbers in the language of the reader', () => {
    expect(plain(view({ value: 63000, target: 68000 }, 'de').picture!.key[0]!.value)).to.equal('63.000');
    expect(plain(view({ value: 63, target: 68 }, 'fr').picture!.centre)).to.equal('93 %');
  });
});
