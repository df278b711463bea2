import { expect } from '@open-wc/testing';
import { pledgeCounterView } from '../../../src/components/pledge-counter/pledge-counter.view.js';
import { endOf } from '../../../src/domain/calendar/span.js';
import { countTotal } from '../../../src/domain/pledge/counted.js';
import { readCountedTotal } from '../../../src/domain/pledge/counted.slice.js';
import type { Pledge } from '../../../src/domain/pledge/pledge.schema.js';
import type { Total } from '../../../src/domain/pledge/total.schema.js';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import { commonEn } from '../../../src/presentation/words/common.en.js';
import { pledgeCounterEn } from '../../../src/presentation/words/pledge-counter.en.js';
import ledger from '../../../src/ledgers/ukraine.json';

const telling = (lang = 'en') => ({ formats: formatsFor(lang), words: pledgeCounterEn, common: commonEn, now: endOf('2026-11-22') });
const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const pledge = (id: string, fields: Partial<Pledge> = {}): Pledge => ({ ...recorded, id, label: `Company ${id.toUpperCase()}`, depth: 'stated', money: euros(1e6), ...fields });
const view = (fields: Partial<Total>, lang = 'en') => pledgeCounterView(countTotal({ ...recorded, label: 'Promised', ...fields }), telling(lang));

/** With the spaces of a keyboard. */
const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const printed = (parts: readonly { label: string; amount: string; share: string }[]) =>
  parts.map(({ label, amount, share }) => plain([label, amount, share].filter(Boolean).join(' | ')));

describe('pledgeCounterView of the bundled ledger', () => {
  const result = readCountedTotal(ledger);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { figure, sentence, picture, table, notes, freshness } = pledgeCounterView(result.value, telling());

  it('has the headline number in one decimal, without a qualifier', () => {
    expect([figure!.value, figure!.unit, figure!.caption]).to.deep.equal(['€548.0', 'bn', '']);
  });

  it('says the same in two decimals, in the words of the publisher', () => {
    expect(plain(sentence)).to.equal(
      'Of €547.98 bn committed since January 2022 (Kiel Institute for the World Economy, Release 29), '
      + '€358.40 bn (65%) is allocated; €189.58 bn is committed, not yet allocated. Delivered: not measured here.',
    );
  });

  it('draws the parts without a rung, the first solid, and does not measure what the publisher does not', () => {
    expect(printed(picture!.parts)).to.deep.equal([
      'Allocated | €358.4 bn | 65%', 'Committed, not yet allocated | €189.6 bn | 35%', 'Delivered | not measured here',
    ]);
    expect(picture!.parts.map(({ rung, first }) => [rung, first])).to.deep.equal([[0, true], [0, false], [0, false]]);
    expect(picture!.parts[0]!.length).to.be.closeTo(0.654, 0.001);
    expect(picture!.parts[2]!.length).to.equal(undefined);
    expect(plain(picture!.text)).to.equal('Allocated €358.4 bn (65%) and Committed, not yet allocated €189.6 bn (35%)');
  });

  it('has every part in the table, with date and source, and names what is left out', () => {
    expect(table.rows.map(({ label, value, asOf }) => plain(`${label}: ${String(value)}, ${asOf}`))).to.deep.equal([
      'Total committed: €547.98 bn, Apr 2026', 'Allocated: €358.40 bn (65%), Apr 2026',
      'Committed, not yet allocated: €189.58 bn (35%), Apr 2026', 'Delivered: not measured here, Apr 2026',
    ]);
    expect(table.rows.every(({ sources }) => sources.length > 0)).to.equal(true);
    expect(notes.join(' ')).to.match(/^Not counted here: EUR 0.16 billion/);
    expect(freshness.state).to.equal('stale');
  });
});

describe('pledgeCounterView of a stated total', () => {
  it('prints parts that add up, and shares too', () => {
    const thirds = { money: euros(10e9), parts: ['A', 'B', 'C'].map((label) => ({ label, money: euros(10e9 / 3) })) };
    expect(printed(view(thirds).picture!.parts)).to.deep.equal(['A | €3.4 bn | 34%', 'B | €3.3 bn | 33%', 'C | €3.3 bn | 33%']);
  });

  it('never prints a part that is not zero as nothing, nor one that is not all as all', () => {
    const { parts } = view({ money: euros(10e9), parts: [{ label: 'Most', money: euros(9.99e9) }, { label: 'Least', money: euros(0.01e9) }] }).picture!;
    expect(printed(parts)).to.deep.equal(['Most | €10 bn | <100%', 'Least | €10 m | <1%']);
  });

  it('draws nothing for a zero and prints it', () => {
    const { parts } = view({ money: euros(5e6), parts: [{ label: 'Paid', money: euros(0) }, { label: 'Promised', money: euros(5e6) }] }).picture!;
    expect(printed(parts)).to.deep.equal(['Paid | €0 | 0%', 'Promised | €5 m | 100%']);
    expect(parts[0]!.length).to.equal(0);
  });

  it('shows what its parts leave as not broken down', () => {
    const { parts } = view({ money: euros(10e6), parts: [{ label: 'Paid', money: euros(4e6), depth: 'funded' }] }).picture!;
    expect(printed(parts)).to.deep.equal(['Paid (funded) | €4 m | 40%', 'Not broken down | €6 m | 60%']);
    expect(parts.map(({ rung, first }) => [rung, first])).to.deep.equal([[4, false], [0, false]]);
  });

  it('carries "at least" on: the shares are at most', () => {
    const { figure, sentence, picture } = view({ money: { ...euros(10e9), qualifier: 'at least' }, parts: [{ label: 'Paid', money: euros(4e9) }] });
    expect(figure!.caption).to.equal('at least');
    expect(plain(sentence)).to.contain('Of at least €10 bn pledged (City of Lviv), €4 bn (at most 40%) is paid');
    expect(picture!.parts[0]!.share).to.equal('at most 40%');
  });

  it('is one sentence where it has no parts', () => {
    expect(plain(view({ money: euros(4e6) }).sentence)).to.equal('€4 m is pledged (City of Lviv).');
    expect(plain(view({ money: euros(4e6), since: '2025' }).sentence)).to.equal('€4 m has been pledged since 2025 (City of Lviv).');
  });

  it('says how much it fell, when and why', () => {
    const changes = [
      { on: '2026-01-12', money: euros(2e6), why: 'pledged' as const, sources: recorded.sources },
      { on: '2026-03-12', money: euros(-4e5), why: 'withdrawn' as const, note: 'One company cancelled.', sources: recorded.sources },
    ];
    const { sentence, picture, table } = view({ money: euros(43.6e6), changes });
    expect(plain(sentence)).to.contain('Last change: −€400,000 on 12 March 2026, withdrawn.');
    expect(picture!.change).to.deep.include({ withdrawn: true });
    expect(plain(picture!.change!.text)).to.equal('−€400,000 on 12 March 2026, withdrawn. One company cancelled.');
    expect(table.rows.slice(1).map(({ label, value }) => plain(`${label}: ${String(value)}`))).to.deep.equal(['Change: withdrawn: −€400,000', 'Change: newly pledged: +€2 m']);
  });

  it('is not reckoned from pledges that stand beside it', () => {
    expect(view({ money: euros(5e6), pledges: [pledge('a')] }).notes).to.deep.equal([]);
  });

  it('writes numbers in the language of the reader', () => {
    expect(plain(view({ money: euros(10e9), parts: [{ label: 'Bezahlt', money: euros(4.2e9) }] }, 'de').picture!.parts[0]!.amount)).to.equal('4,2 Mrd. €');
  });
});

describe('pledgeCounterView of pledges', () => {
  const rate = { from: 'GBP', to: 'EUR', rate: 1.15, asOf: '2026-10-30', sources: [{ publisher: 'European Central Bank' }] };
  const pledges = [
    pledge('a', { depth: 'funded', money: euros(2.4e6) }), pledge('b', { depth: 'signed', money: { amount: 1.1e6, currency: 'GBP' } }),
    pledge('c', { partOf: 'a', depth: 'funded' }), pledge('d', { depth: 'withdrawn' }), pledge('e', { money: undefined }),
  ];

  it('names the rule, how many records it counted, what it left out and why, and the rate', () => {
    const { figure, notes, sentence, sources } = view({ currency: 'EUR', rates: [rate], pledges });
    expect([figure!.value, figure!.caption]).to.deep.equal(['€3.7', 'at least about']);
    expect(plain(sentence)).to.equal('Of at least about €3.67 m pledged, €2.40 m (65%) is funded; €1.27 m is signed.');
    expect(notes.map(plain)).to.deep.equal([
      'Reckoned from 2 records that are stated or deeper, each counted once.',
      'Left out: Company C (part of another record); Company D (withdrawn); Company E (amount not known).',
      'Converted at the European Central Bank rate of 30 October 2026.',
    ]);
    expect(sources.map(({ text }) => text)).to.deep.equal(['City of Lviv', 'European Central Bank']);
  });

  it('draws the deepest first, in the colours of the ladder', () => {
    const { parts } = view({ currency: 'EUR', rates: [rate], pledges }).picture!;
    expect(parts.map(({ label, rung }) => [label, rung])).to.deep.equal([['Funded', 4], ['Signed', 2]]);
  });

  it('says which records did not reach the rung that counts', () => {
    const { notes } = view({ from: 'signed', pledges: [pledge('a', { depth: 'delivered' }), pledge('b')] });
    expect(notes).to.deep.equal(['Reckoned from 1 record that is signed or deeper, each counted once.', 'Left out: Company B (not that deep).']);
  });

  it('does not add across currencies without a dated rate, and shows each by itself', () => {
    const { figure, sentence, picture, table, notes } = view({ currency: 'EUR', pledges });
    expect(figure).to.equal(undefined);
    expect(plain(sentence)).to.equal('These pledges stand in EUR and GBP; without a dated exchange rate in the ledger they cannot be added up.');
    expect(picture!.parts).to.deep.equal([]);
    expect(picture!.byCurrency.map(({ term, value }) => plain(`${term}: ${value}`))).to.deep.equal(['In EUR: €2.40 m', 'In GBP: £1.10 m']);
    expect(table.rows.map(({ label, value }) => plain(`${label}: ${String(value)}`))).to.deep.equal([
      'In EUR: €2.40 m', 'In GBP: £1.10 m', 'Company A: €2.40 m', 'Company B: £1.10 m',
      'Company C (left out: part of another record): €1 m', 'Company D (left out: withdrawn): €1 m', 'Company E (left out: amount not known): not known',
    ]);
    expect(notes.join(' ')).not.to.contain('Reckoned').and.not.to.contain('Company B');
  });

  it('does not show a part beside its whole in another currency', () => {
    const part = pledge('b', { partOf: 'a', money: { amount: 5e5, currency: 'GBP' } });
    const { byCurrency } = view({ currency: 'EUR', pledges: [pledge('a'), part, pledge('c', { money: { amount: 2e5, currency: 'USD' } })] }).picture!;
    expect(byCurrency.map(({ term }) => term)).to.deep.equal(['In EUR', 'In USD']);
  });

  it('says that nothing can be counted, which is no zero', () => {
    for (const none of [[], [pledge('a', { money: undefined })], [pledge('a', { depth: 'withdrawn' })]]) {
      const { figure, sentence, picture } = view({ pledges: none });
      expect(figure).to.equal(undefined);
      expect(sentence).to.equal('None of these records can be counted. That is not a zero.');
      expect([picture!.parts, picture!.text]).to.deep.equal([[], '']);
    }
  });
});
