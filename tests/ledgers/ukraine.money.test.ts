import { expect } from '@open-wc/testing';
import { tally } from '../../src/domain/pledge/tally.js';
import { endOf, startOf } from '../../src/domain/calendar/span.js';
import { checkLedger } from '../../src/domain/ledger/check.js';
import type { Ledger } from '../../src/domain/ledger/ledger.schema.js';
import document from '../../src/ledgers/ukraine.json';

function checked(): Ledger {
  const result = checkLedger(document);
  if (!result.ok) throw new Error(result.issues.map(({ path }) => path).join('\n'));
  return result.value;
}

const ledger = checked();
const sum = (amounts: readonly (number | null | undefined)[]): number => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

/** A record by its id; a test without it has nothing to pin. */
function record<T extends { readonly id: string }>(list: readonly T[] | undefined, id: string): T {
  const found = list?.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('The bundled ledger: Kiel’s tables', () => {
  const { points, categories, currency, need, leavesOut, asOf, release } = record(ledger.series, 'kiel-by-month');
  const of = (category: string, from: string, to: string) =>
    sum(points.filter(({ on }) => on >= from && on <= to).map(({ amounts }) => amounts[category]));

  it('the months add up to what Kiel states', () => {
    expect(categories.map(({ id }) => id)).to.deep.equal(['military', 'financial', 'humanitarian']);
    expect([points.length, points[0]!.on, points.at(-1)!.on, currency, asOf, release]).to.deep.equal([52, '2022-01', '2026-04', 'EUR', '2026-04', 'Release 29']);
    expect(categories.map(({ id }) => of(id, '2022-01', '2026-04'))).to.deep.equal([172_992_996_000, 159_684_195_000, 25_722_310_000]);
    expect(sum(points.flatMap(({ amounts }) => Object.values(amounts)))).to.equal(358_399_501_000);
    for (const [year, military] of Object.entries({ 2022: 37.755, 2023: 46.316, 2024: 41.61, 2025: 37.24, 2026: 10.073 })) {
      expect(of('military', `${year}-01`, `${year}-12`) / 1e9, year).to.be.closeTo(military, 0.0005);
    }
  });

  it('military aid from January to April 2026 is what the gap counts as covered', () => {
    const military = of('military', '2026-01', '2026-04');
    expect(military).to.equal(10_073_135_000);
    expect(record(ledger.needs, 'kiel-military-2026').money.amount).to.be.closeTo(military, 500_000);
  });

  it('the first month alone is incomplete, no need in dollars is drawn, and the loan is named first', () => {
    expect(points.filter(({ incomplete }) => incomplete).map(({ on, note }) => [on, note])).to.deep.equal([['2022-01', 'The data begin on 24 January 2022.']]);
    expect(need).to.equal(undefined);
    expect(leavesOut![0]).to.include('defence part of the EU support loan (€60\u00a0bn');
  });

  it('42 donors add up to both totals, and nothing is still to be allocated below zero', () => {
    const { donors, gdpYear, leavesOut: without } = record(ledger.donors, 'kiel-donors');
    expect([donors.length, new Set(donors.map(({ country }) => country)).size, gdpYear]).to.deep.equal([42, 42, '2021']);
    const allocated = sum(donors.map((donor) => donor.allocated));
    const committed = sum(donors.map((donor) => donor.committed));
    expect([allocated, committed, committed - allocated]).to.deep.equal([358_399_501_000, 547_983_846_000, 189_584_345_000]);
    expect(record(ledger.needs, 'kiel-allocated').money.amount).to.equal(allocated);
    expect(record(ledger.totals, 'kiel-committed').money!.amount).to.equal(committed);
    const open = sum(donors.map((donor) => Math.max(0, donor.committed! - donor.allocated!)));
    expect([open, record(ledger.needs, 'kiel-to-be-allocated').money.amount]).to.deep.equal([189_742_681_000, 189_742_681_000]);
    for (const amount of ['€189.74', '€547.98', '€358.40', '€189.58']) expect(JSON.stringify(without)).to.include(amount);
    expect(donors.filter(({ shareOfGdp }) => shareOfGdp === undefined).map(({ country }) => country)).to.deep.equal(['EU']);
    expect(donors.find(({ country }) => country === 'EE')!.shareOfGdp).to.equal(3.063141);
  });
});

describe('The bundled ledger: needs and pledges', () => {
  const pledges = ledger.pledges!;

  it('seven statements of need, of which one is no money', () => {
    const stated = ['need-2026', 'own-half-2026', 'partners-half-2026', 'nato-60-2026', 'military-need-2026-euro', 'imf-need-2026-2027'];
    expect(stated.map((id) => record(ledger.needs, id).money).map(({ amount, currency }) => `${amount / 1e9} ${currency}`)).to.deep.equal(['120 USD', '60 USD', '60 USD', '60 USD', '83 EUR', '135.7 EUR']);
    expect(record(ledger.indicators, 'defence-share-of-gdp').value).to.equal(31);
  });

  it('the Contact Group’s total of February 2026 is not among them', () => {
    expect(pledges.filter(({ money }) => money?.amount === 35e9)).to.be.empty;
  });

  it('what weak sources alone report stands beside the ladder', () => {
    expect(pledges.filter(({ depth }) => depth === 'reported').map(({ id }) => id)).to.deep.equal(['eu-support-loan-paid-budget', 'eu-support-loan-paid-drones']);
  });

  it('no more than the support loan is counted, however much of it is listed', () => {
    const loan = pledges.filter(({ id }) => id.startsWith('eu-support-loan'));
    expect(loan.filter(({ money, partOf }) => money && !partOf).map(({ id }) => id)).to.deep.equal(['eu-support-loan']);
    expect(tally(loan, 'stated', 'EUR')).to.include({ total: 90e9 });
    expect(tally(loan.filter(({ id }) => id !== 'eu-support-loan'), 'stated', 'EUR').total).to.be.at.most(90e9);
  });

  it('a draft of NATO’s is never added to the budgets that it is made of', () => {
    const euros = pledges.filter(({ id }) => ['nato-2026', 'germany-2026', 'netherlands-2026', 'spain-2026', 'eu-support-loan-defence'].includes(id));
    expect(tally(euros, 'stated', 'EUR').counted).to.deep.equal(['nato-2026']);
  });
});

describe('The bundled ledger: benchmarks', () => {
  const benchmarks = ledger.benchmarks!;
  const yearBefore = startOf('2025-11-22');

  /** Steps of the twelve months before the day on which the rules were set, told without the code that shows them. */
  const lately = (id: string, way: string) =>
    (record(benchmarks, id).steps ?? []).filter(({ on, direction, reported }) => direction === way && !reported && startOf(on) >= yearBefore && endOf(on) <= endOf('2026-11-22')).length;

  it('are five, in the order of the scorecard, three of them with a rule', () => {
    expect(benchmarks.map(({ number, id }) => `${number} ${id}`)).to.deep.equal(['1 eu-clusters', '2 anti-corruption', '3 defence-industry', '4 agreement-ratification', '5 foreign-presence']);
    expect(benchmarks.filter(({ rule }) => rule).map(({ number }) => number)).to.deep.equal([1, 3, 5]);
    const card = record(ledger.scorecards, ledger.defaults!['pw-scorecard']!);
    expect(card.benchmarks).to.deep.equal(benchmarks.map(({ id }) => id));
    for (const { rule } of benchmarks) if (rule) expect([rule.by, rule.asOf]).to.deep.equal(['Pledgewatch', '2026-11-22']);
  });

  it('the first is met by the cluster that the scorecard names, and by no other', () => {
    expect(record(benchmarks, 'eu-clusters').rule!.verdicts).to.deep.equal([{ state: 'met', values: [{ indicator: 'cluster-1-opened', atLeast: 1 }] }]);
    expect(record(ledger.indicators, 'cluster-1-opened')).to.include({ value: 1, target: 1, asOf: '2026-06-15' });
  });

  it('the third and the fifth went forward in twelve months, and not back', () => {
    expect([lately('defence-industry', 'forward'), lately('defence-industry', 'back')]).to.deep.equal([1, 0]);
    expect([lately('foreign-presence', 'forward'), lately('foreign-presence', 'back')]).to.deep.equal([4, 0]);
  });

  it('no rule calls a benchmark stalled because nothing was written down', () => {
    for (const { id, rule } of benchmarks) {
      for (const { state, steps = [] } of rule?.verdicts ?? []) {
        if (state !== 'met') expect(steps.some(({ atLeast }) => (atLeast ?? 0) > 0), `${id}: ${state}`).to.equal(true);
      }
    }
  });

  it('an investigation leads neither way', () => {
    const midas = record(benchmarks, 'anti-corruption').steps!.filter(({ note }) => typeof note === 'string' && note.startsWith('An investigation'));
    expect(midas.map(({ on, direction }) => [on, direction])).to.deep.equal([['2025-11-10', undefined], ['2025-11-28', undefined]]);
  });
});

describe('The bundled ledger: thresholds', () => {
  const told = (id: string) => {
    const { kind, limit, unit, rule, readings = [] } = record(ledger.thresholds, id);
    return [kind, limit, unit, rule?.inForce, readings.map(({ label, value, qualifier, asOf }) => [label, value, qualifier, asOf])];
  };

  it('a rule in force has no reading', () => {
    expect(told('safe-sourcing')).to.deep.equal(['floor', 65, 'percent', '2025-05-29', []]);
  });

  it('drones and missiles stand apart, each as its counts say', () => {
    expect(told('interception')).to.deep.equal(['floor', 80, 'percent', undefined, [['Drones', 79.86, undefined, '2025-10'], ['Missiles', 54, undefined, '2025-10']]]);
    for (const { part, whole, value } of record(ledger.thresholds, 'interception').readings!) {
      expect((100 * part!) / whole!).to.be.closeTo(value!, 0.08);
    }
  });

  it('nearly 60 percent is of weapons, in the President’s words', () => {
    expect(told('own-weapons')).to.deep.equal(['floor', 50, 'percent', undefined, [[undefined, 60, 'nearly', '2025-09-06']]]);
    const [reading] = record(ledger.thresholds, 'own-weapons').readings!;
    expect([reading!.by, reading!.note]).to.deep.equal(['President Volodymyr Zelenskyy', 'Of weapons, not of ammunition.']);
  });
});
