import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scorecardView } from '../../../src/components/scorecard/scorecard.view.js';
import type { Benchmark } from '../../../src/domain/benchmark/benchmark.schema.js';
import type { Indicator } from '../../../src/domain/benchmark/indicator.schema.js';
import { readScorecard } from '../../../src/domain/benchmark/scorecard.slice.js';
import { endOf } from '../../../src/domain/calendar/span.js';
import ledger from '../../../src/ledgers/ukraine.json';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import { commonEn } from '../../../src/presentation/words/common.en.js';
import { scorecardEn } from '../../../src/presentation/words/scorecard.en.js';

const telling = (now = '2026-11-22') => ({ formats: formatsFor('en'), words: scorecardEn, common: commonEn, now: endOf(now) });
const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };
const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

function bundled(now?: string, since?: string) {
  const result = readScorecard(ledger);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return scorecardView(result.value, telling(now), since);
}

const benchmark = (fields: Partial<Benchmark>): Benchmark => ({ ...recorded, number: 1, label: 'Trees', question: 'Are they planted?', indicators: [], ...fields });
const view = (...benchmarks: Benchmark[]) => scorecardView({ ...recorded, label: 'Green city', benchmarks }, telling());
const indicator = (fields: Partial<Indicator>) => view(benchmark({ indicators: [{ ...recorded, label: 'Trees', value: 1, ...fields }] })).picture![0]!.indicators[0]!;

describe('scorecardView of the bundled ledger', () => {
  const card = bundled();
  const rows = card.picture!;

  it('counts states in one sentence, with the day, by whose rule and on data to when', () => {
    expect(plain(card.sentence)).to.equal('On 22 November 2026, of 5 benchmarks 1 is met, 2 are advancing, and 2 are not rated, by rule of Pledgewatch (22 November 2026), on data to 14 July 2026.');
    expect(card.figure).to.equal(undefined);
  });

  it('judges the first by the cluster that the scorecard names, and none without a rule', () => {
    expect(rows.map(({ label, standing, by }) => plain(`${label}: ${standing}, ${by}`))).to.deep.equal([
      '1. EU cluster opening: Met, by rule of Pledgewatch (22 Nov 2026)',
      '2. Anti-corruption re-acceleration: Not rated, no rule is stated',
      '3. Defence industrial investment ratios: Advancing, by rule of Pledgewatch (22 Nov 2026)',
      '4. Ratification of bilateral security agreements: Not rated, no rule is stated',
      '5. Operationalising foreign security presence: Advancing, by rule of Pledgewatch (22 Nov 2026)',
    ]);
    expect(rows.map(({ ruled }) => ruled !== '')).to.deep.equal([true, false, true, false, true]);
  });

  it('judges on the day of reading: before the cluster opened nothing was met, and a year without a step rates nothing', () => {
    const standings = (now: string) => bundled(now).picture!.map(({ state }) => state);
    expect(standings('2026-06-14')).to.deep.equal(['not-rated', 'not-rated', 'advancing', 'not-rated', 'advancing']);
    expect(standings('2027-12-01')).to.deep.equal(['met', 'not-rated', 'not-rated', 'not-rated', 'not-rated']);
  });

  it('says of the last change when it was, and that it is only reported', () => {
    expect(rows.map(({ last }) => plain(last))).to.deep.equal([
      'Last change: Cluster 6 (External relations) opened (reported, 14 Jul 2026)',
      'Last change: EU approves the seventh instalment of the Ukraine Facility: 11 of 20 steps met (2026)',
      'Last change: EU pays €3.9 bn of the support loan for drones (reported, 30 Jun 2026)',
      'Last change: The 100-year treaty with the United Kingdom is in force, by the word of the Speaker (15 Oct 2025)',
      'Last change: Türkiye plans to lead the maritime part (18 May 2026)',
    ]);
  });

  it('tells every figure with its own date, what is reported apart, and draws only progress', () => {
    const told = rows.flatMap(({ indicators }) => indicators.map(({ figure, aside, bar }) => plain(`${figure} | ${aside} | ${bar ? 'bar' : ''}`)));
    expect(told).to.deep.equal([
      '1 of 1 | 15 Jun 2026 | bar', '1 of 6 | 15 Jun 2026; 1 more reported (14 Jul 2026) | bar', '5 of 33 | 15 Jun 2026; 2 more reported (14 Jul 2026) | bar',
      '6 of 6 | 17 Mar 2026 | bar', '33 of 33 | 30 Sept 2025 | bar',
      '21 Mar 2024 |  | ', '1,000 staff, a rule in force | Dec 2023 | ', '1 of 1 | Aug 2025 | bar', '63 of 68 | 12 Dec 2025 | bar', '11 of 20 | 2026 | bar',
      '65%, a rule in force | 27 May 2025 | ', '19 member states | 11 Feb 2026 | ', '8 national plans | 11 Feb 2026 | ',
      '29 agreements, or 28 by Ukraine’s own count | Nov 2025 | ', '1 approval (Albania), not found for the others | 5 Jun 2025 | ',
      'at least 8 agreements (CZ, EE, IT, LU, LV, RO, SI, US) | 22 Jul 2024 | ', '1 of 1 | 15 Oct 2025 | bar',
      '70 people | 24 Feb 2026 | ', '2 states (France and the United Kingdom) | 6 Jan 2026 | ', '0 troops | 24 Feb 2026 | ',
    ]);
  });

  it('is as old as its newest figure, and names the oldest', () => {
    expect(plain(card.freshness.text)).to.equal('As of 14 Jul 2026 · ageing, 4 months old · oldest: Dec 2023');
    expect(plain(card.freshness.asOf)).to.equal('As of 14 Jul 2026 · oldest: Dec 2023');
  });

  it('has every judgement, figure and step in the table, each with date and source', () => {
    const steps = ledger.benchmarks.reduce((sum, one) => sum + one.steps.length, 0);
    expect(card.table.rows).to.have.length(5 + 20 + 2 + steps);
    for (const { asOf, sources } of card.table.rows) expect([asOf !== '', sources.length > 0]).to.deep.equal([true, true]);
    expect(plain(String(card.table.rows[0]!.value))).to.equal('Met, by rule of Pledgewatch (22 Nov 2026)');
    expect(card.table.rows.map(({ value }) => String(value))).to.include.members(['step forward, reported', 'step back', 'step']);
  });

  it('has the rule with its text, rater and date', () => {
    expect(plain(rows[0]!.rule)).to.match(/^Met: cluster 1 \(Fundamentals\).* · Pledgewatch \(22 Nov 2026\)$/);
    expect(rows.map(({ stepped }) => stepped)).to.deep.equal(['10 steps', '10 steps', '4 steps', '4 steps', '6 steps']);
  });

  it('says what changed since a day, in sentence and picture alike', () => {
    const since = bundled(undefined, '2026-06-15');
    expect(plain(since.sentence)).to.match(/ Since 15 June 2026 changes are recorded for 3\.$/);
    expect(since.picture!.map(({ changed }) => plain(changed))).to.deep.equal([
      'Since 15 June 2026: 2 changes', 'Since 15 June 2026: 1 change', 'Since 15 June 2026: 1 change', 'No change recorded since 15 June 2026', 'No change recorded since 15 June 2026',
    ]);
    expect(since.picture![0]!.changes.map(({ label }) => label)).to.deep.equal(['European Council sets no date for the other five clusters', 'Cluster 6 (External relations) opened']);
    for (const text of ['', 'yesterday', '2026-06', '2026-02-30']) expect(bundled(undefined, text).sentence, text).to.equal(card.sentence);
  });
});

describe('scorecardView', () => {
  it('stands in the order of the numbers', () => {
    expect(view(benchmark({ number: 3 }), benchmark({ number: 1 })).picture!.map(({ label }) => label)).to.deep.equal(['1. Trees', '3. Trees']);
  });

  it('says that nothing is recorded, and names no rule where nothing is rated', () => {
    expect(view().sentence).to.equal('No benchmark is recorded.');
    expect(plain(view(benchmark({})).sentence)).to.equal('On 22 November 2026, of 1 benchmark 1 is not rated, on data to 31 October 2026.');
    expect(view(benchmark({})).picture![0]).to.include({ last: 'No change is recorded.', ruled: '', stepped: '', changed: '' });
  });

  it('tells unknown from zero, a share from a count, and reckons no share of another unit', () => {
    expect(indicator({ value: null, target: 6 })).to.include({ figure: 'not known', bar: undefined });
    expect(indicator({ value: 0, target: 6 }).bar).to.deep.equal([0, 0]);
    expect(indicator({ unit: 'percent', value: 79.6, target: 80 }).figure).to.equal('79.6% (target: 80%)');
    expect(indicator({ unit: 'laws', value: 3, target: 5, targetUnit: 'steps' })).to.include({ figure: '3 laws (target: 5 steps)', bar: undefined });
  });

  it('tells more than the target; only the bar ends at it', () => {
    const over = indicator({ value: 112, target: 100, reported: { ...recorded, value: 5 } });
    expect([over.figure, over.bar]).to.deep.equal(['112 of 100', [1, 0]]);
  });

  it('draws no more than a whole and nothing below zero, whatever the numbers', () => {
    const numbers = fc.integer({ min: -20, max: 200 });
    fc.assert(fc.property(numbers, numbers, fc.option(numbers, { nil: undefined }), (value, target, more) => {
      const { bar } = indicator({ value, target, ...(more === undefined ? {} : { reported: { ...recorded, value: more } }) });
      if (bar) expect([bar[0] >= 0, bar[1] >= 0, bar[0] + bar[1] <= 1]).to.deep.equal([true, true, true]);
      expect(bar !== undefined).to.equal(target > 0);
    }));
  });

  it('counts every benchmark once: the states of the sentence add up', () => {
    const one = fc.constantFrom<Partial<Benchmark>>({}, ...(['met', 'mixed', 'stalled', 'advancing'] as const).map((state) => ({
      rule: { text: 'Rule', by: 'City', asOf: '2026', verdicts: [{ state, values: [{ indicator: 'a', atLeast: 1 }] }] },
      indicators: [{ ...recorded, id: 'a', label: 'A', value: 1 }],
    })));
    fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 9 }), (list) => {
      const { sentence, picture } = view(...list.map((fields, number) => benchmark({ ...fields, number })));
      const [, told = ''] = /benchmarks? (.*?), (?:by rule|on data)/.exec(plain(sentence)) ?? [];
      const counts = [...told.matchAll(/(\d) (?:is|are) ([a-z]+(?: rated)?)/g)].map(([, count, state]) => [Number(count), state?.replace(' ', '-')]);
      expect(counts.reduce((sum, [count]) => sum + Number(count), 0)).to.equal(list.length);
      for (const [count, state] of counts) expect(picture!.filter((row) => row.state === state)).to.have.length(Number(count));
    }));
  });
});
