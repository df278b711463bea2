import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { endOf, startOf } from '../../../src/domain/calendar/span.js';
import { checkGap, gapSums } from '../../../src/domain/funding/gap.js';
import type { Gap } from '../../../src/domain/funding/gap.schema.js';
import type { Figure } from '../../../src/domain/ledger/common.schema.js';
import type { Money } from '../../../src/domain/quantity/money.js';

const recorded = { asOf: '2026-04-30', sources: [{ publisher: 'Kiel Institute' }] };
const euros = (amount: number): Money => ({ amount, currency: 'EUR' });
const dollars = (amount: number): Money => ({ amount, currency: 'USD' });
const figure = (money: Money, fields: Partial<Figure> = {}): Figure => ({ ...recorded, money, ...fields });
const gap = (need: Money, covered: Money, fields: Partial<Gap> = {}): Gap => ({
  ...recorded, label: 'Defence', period: { from: '2026', to: '2026' }, need: figure(need), covered: figure(covered), ...fields,
});
const rate = (from: string, to: string, factor: number, asOf = '2026-04-30') => ({ ...recorded, asOf, from, to, rate: factor });

const amounts = fc.oneof(fc.constantFrom(0, 0.01, 60e9, 120e9), fc.integer({ min: 0, max: 1e15 }).map((hundredths) => hundredths / 100));

describe('gapSums', () => {
  it('has a gap or a surplus, never both and neither below zero', () => {
    fc.assert(fc.property(amounts, amounts, (need, covered) => {
      const sums = gapSums(gap(euros(need), euros(covered)))!;
      expect(Math.min(sums.gap, sums.surplus)).to.equal(0);
      expect(sums.gap).to.be.at.least(0);
      expect(sums.gap - sums.surplus).to.equal(need - covered);
    }));
  });

  it('lets more than the need survive, in the share and in the surplus', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), (need, more) => {
      const sums = gapSums(gap(euros(need), euros(need + more)))!;
      expect(sums).to.include({ gap: 0, surplus: more });
      expect(sums.share).to.equal((need + more) / need);
      expect(sums.share).to.be.above(1);
    }));
  });

  it('has no share of a need of nothing, and a share of zero of nothing covered', () => {
    expect(gapSums(gap(euros(0), euros(5)))!.share).to.equal(undefined);
    expect(gapSums(gap(euros(5), euros(0)))!.share).to.equal(0);
  });

  it('measures the partners\' part where the need is split', () => {
    const sums = gapSums(gap(euros(120), euros(30), { own: figure(euros(60)), partners: figure(euros(60)) }))!;
    expect(sums).to.include({ target: 60, gap: 30, share: 0.5 });
  });

  it('is undefined across currencies without a dated rate between the two', () => {
    fc.assert(fc.property(amounts, amounts, (need, covered) => {
      expect(gapSums(gap(euros(need), dollars(covered)))).to.equal(undefined);
      expect(gapSums(gap(euros(need), dollars(covered), { rates: [rate('EUR', 'PLN', 4), rate('PLN', 'USD', 0.25)] }))).to.equal(undefined);
    }));
  });

  it('converts what is covered into the currency of the target, directly as by the inverse, and names the rate', () => {
    fc.assert(fc.property(amounts, amounts, fc.double({ min: 0.01, max: 100, noNaN: true }), (need, covered, factor) => {
      const direct = rate('USD', 'EUR', factor);
      const inverse = rate('EUR', 'USD', 1 / factor);
      const [one, other] = [direct, inverse].map((used) => gapSums(gap(euros(need), dollars(covered), { rates: [rate('USD', 'EUR', 7, '2020'), used] }))!);
      expect(one!.rate).to.equal(direct);
      expect(other!.rate).to.equal(inverse);
      expect(one!.currency).to.equal('EUR');
      expect(other!.gap).to.be.closeTo(one!.gap, 1e-9 * Math.max(1, covered * factor));
    }));
    expect(gapSums(gap(euros(5), euros(3)))!.rate).to.equal(undefined);
  });

  it('is at least its gap where the need, or the part that is measured, is "at least"', () => {
    const floor = { ...euros(120), qualifier: 'at least' as const };
    expect(gapSums(gap(floor, euros(1)))!.atLeast).to.equal(true);
    expect(gapSums(gap(floor, euros(1), { partners: figure(euros(60)) }))!.atLeast).to.equal(true);
    expect(gapSums(gap(euros(120), euros(1), { partners: figure({ ...euros(60), qualifier: 'more than' }) }))!.atLeast).to.equal(true);
    expect(gapSums(gap({ ...euros(120), qualifier: 'about' }, euros(1)))!.atLeast).to.equal(false);
  });

  it('reckons the pace to the end of what the data cover, not to their publication', () => {
    const elapsed = (fields: Partial<Figure>) => gapSums(gap(euros(120), euros(30), { covered: figure(euros(30), fields) }))!.pace!.elapsed;
    expect(elapsed({ asOf: '2026-06-15', period: { from: '2026-01', to: '2026-03' } })).to.equal(0.25);
    expect(elapsed({ asOf: '2026-03' })).to.equal(0.25);
    expect(elapsed({ asOf: '2026' })).to.equal(1);
  });

  it('knows no pace of a need that is stated for no period', () => {
    expect(gapSums(gap(euros(120), euros(30), { period: undefined }))).to.include({ gap: 90, pace: undefined });
    expect(checkGap(gap(euros(120), euros(30), { period: undefined }))).to.deep.equal([]);
  });
});

describe('checkGap', () => {
  const paths = (one: Gap) => checkGap(one).map(({ path }) => path);

  it('refuses exactly the periods that end before they begin', () => {
    const dates = fc.constantFrom('2025', '2026', '2026-01', '2026-12', '2026-06-15', '2027-01-01');
    fc.assert(fc.property(dates, dates, (from, to) => {
      const backwards = endOf(to) < startOf(from);
      expect(paths(gap(euros(1), euros(1), { period: { from, to } }))).to.deep.equal(backwards ? ['period.to'] : []);
    }));
  });

  it('refuses halves in another currency than their need, and takes what is covered in any', () => {
    const halves = { own: figure(dollars(1)), partners: figure(dollars(1)) };
    expect(paths(gap(euros(1), dollars(1), halves))).to.deep.equal(['own.money.currency', 'partners.money.currency']);
    expect(checkGap(gap(euros(1), euros(1), { own: figure(dollars(1)) }))[0]).to.include({ found: "'USD'", remedy: "write 'EUR'" });
    expect(paths(gap(euros(1), dollars(1)))).to.deep.equal([]);
  });
});
