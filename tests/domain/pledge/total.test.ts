import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Issue } from '../../../src/domain/ledger/issue.js';
import type { Pledge } from '../../../src/domain/pledge/pledge.schema.js';
import { checkTotal, totalSums } from '../../../src/domain/pledge/total.js';
import type { Total } from '../../../src/domain/pledge/total.schema.js';
import { sumAmounts } from '../../../src/domain/quantity/money.js';
import { roundParts } from '../../../src/domain/quantity/rounding.js';
import { pledgeLists, rateLists, rungs } from './pledges.arbitrary.js';

const recorded = { asOf: '2026-04-30', sources: [{ publisher: 'Kiel Institute' }] };
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const dollars = (amount: number) => ({ amount, currency: 'USD' });

const pledge = (id: string, fields: Partial<Pledge> = {}): Pledge => ({ ...recorded, id, label: id, depth: 'stated', money: euros(100), ...fields });
const total = (fields: Partial<Total>): Total => ({ ...recorded, label: 'Promised', ...fields });

const rate = { ...recorded, from: 'USD', to: 'EUR', rate: 0.5 };

/** Totals reckoned from whatever pledges, in euros. */
const reckoned = fc.record({ pledges: pledgeLists, from: rungs, rates: rateLists }).map(({ pledges, from, rates }) =>
  total({
    currency: 'EUR', from,
    pledges: pledges.map(({ overlaps, ...one }) => ({ ...recorded, label: one.id, ...one, overlaps: [...(overlaps ?? [])] })),
    rates: rates.map((one) => ({ ...recorded, ...one })),
  }));

const sum = (amounts: readonly (number | undefined)[]) => sumAmounts(amounts.map((amount) => amount ?? 0));

describe('totalSums of pledges', () => {
  it('has parts that add up to the total, by the rung that each has reached', () => {
    fc.assert(fc.property(reckoned, (one) => {
      const { amount, parts, left } = totalSums(one);
      const cannotAdd = left.some(({ why }) => why === 'no-rate');
      if (!cannotAdd && amount !== undefined) expect(sum(parts.map((part) => part.amount))).to.equal(amount);
      expect(new Set(parts.map(({ part }) => part.depth)).size).to.equal(parts.length);
      expect(parts.length > 0).to.equal(totalSums(one).counted.length > 0);
    }), { numRuns: 500 });
  });

  it('has shares that add up to the whole, as they are printed too', () => {
    fc.assert(fc.property(reckoned, (one) => {
      const { amount, parts } = totalSums(one);
      if (amount) {
        const percents = roundParts(parts.map(({ share }) => share!), 0.01).map((share) => Math.round(share * 100));
        expect(percents.reduce((all, percent) => all + percent, 0)).to.equal(100);
        for (const { share } of parts) expect(share).to.be.within(0, 1);
      } else {
        for (const { share } of parts) expect(share).to.equal(undefined);
      }
    }), { numRuns: 500 });
  });

  it('takes what was withdrawn off the part of the rung as off the total', () => {
    const { amount, parts } = totalSums(total({ pledges: [pledge('a'), pledge('b', { partOf: 'a', money: euros(30), depth: 'withdrawn' })] }));
    expect(amount).to.equal(70);
    expect(parts.map((part) => [part.part.depth, part.amount, part.share])).to.deep.equal([['stated', 70, 1]]);
  });

  it('puts the deepest rung first', () => {
    const pledges = [pledge('a'), pledge('b', { depth: 'delivered' }), pledge('c', { depth: 'signed' }), pledge('d', { depth: 'signed' })];
    expect(totalSums(total({ pledges })).parts.map(({ part, amount }) => [part.depth, amount])).to.deep.equal([['delivered', 100], ['signed', 200], ['stated', 100]]);
  });

  it('has no amount where nothing can be counted', () => {
    for (const pledges of [[], [pledge('a', { money: undefined })], [pledge('a', { depth: 'reported' })]]) {
      expect(totalSums(total({ pledges }))).to.include({ amount: undefined, atLeast: pledges[0]?.money === undefined && pledges.length > 0 });
    }
  });

  it('cannot add currencies without a dated rate, and has then neither a total nor shares of one', () => {
    const pledges = [pledge('a'), pledge('b', { money: dollars(40) })];
    const apart = totalSums(total({ currency: 'EUR', pledges }));
    expect(apart).to.include({ amount: undefined, atLeast: true });
    expect(apart.left).to.deep.equal([{ id: 'b', why: 'no-rate' }]);
    expect(apart.parts.map(({ amount, share }) => [amount, share])).to.deep.equal([[100, undefined]]);
    const together = totalSums(total({ currency: 'EUR', pledges, rates: [rate] }));
    expect(together).to.include({ amount: 120, currency: 'EUR', atLeast: false });
    expect(together.rates).to.deep.equal([rate]);
  });

  it('cannot take off a withdrawn part in another currency without a rate either', () => {
    const pledges = [pledge('a'), pledge('b', { partOf: 'a', money: dollars(40), depth: 'withdrawn' })];
    expect(totalSums(total({ currency: 'EUR', pledges })).amount).to.equal(undefined);
    expect(totalSums(total({ currency: 'EUR', pledges, rates: [rate] })).amount).to.equal(80);
  });

  it('never rises when a pledge is withdrawn', () => {
    fc.assert(fc.property(reckoned, (one) => {
      const before = totalSums(one).amount;
      for (const { id } of one.pledges!) {
        const pledges = one.pledges!.map((each) => (each.id === id ? { ...each, depth: 'withdrawn' as const } : each));
        const after = totalSums({ ...one, pledges }).amount;
        if (before !== undefined && after !== undefined) expect(after).to.be.at.most(before);
      }
    }), { numRuns: 200 });
  });

  it('is at least its amount where a counted source says so, or where something was left out that may be more', () => {
    const atLeast = (...pledges: Pledge[]) => totalSums(total({ pledges })).atLeast;
    const floor = { ...euros(50), qualifier: 'at least' as const };
    expect(atLeast(pledge('a'))).to.equal(false);
    expect(atLeast(pledge('a', { money: floor }))).to.equal(true);
    expect(atLeast(pledge('a'), pledge('b', { money: floor, partOf: 'a' }))).to.equal(false);
    expect(atLeast(pledge('a'), pledge('b', { overlaps: ['a'] }))).to.equal(true);
    expect(atLeast(pledge('a'), pledge('b', { money: undefined }))).to.equal(true);
    expect(atLeast(pledge('a'), pledge('b', { depth: 'withdrawn' }))).to.equal(false);
  });
});

describe('totalSums as stated', () => {
  const stated = (parts: Total['parts']) => totalSums(total({ money: euros(200), parts }));

  it('has the publisher\'s amount and never adds to it', () => {
    expect(totalSums(total({ money: euros(200), pledges: [pledge('a')] }))).to.include({ amount: 200, currency: 'EUR', atLeast: false });
    expect(totalSums(total({ money: { ...euros(200), qualifier: 'more than' } })).atLeast).to.equal(true);
  });

  it('does not make a part without money a zero', () => {
    const { parts } = stated([{ label: 'military', money: euros(50) }, { label: 'refugees' }, { label: 'none', money: euros(0) }]);
    expect(parts.map(({ amount, share }) => [amount, share])).to.deep.equal([[50, 0.25], [undefined, undefined], [0, 0]]);
  });

  it('has no shares of a total of nothing', () => {
    expect(totalSums(total({ money: euros(0), parts: [{ label: 'a', money: euros(0) }] })).parts[0]!.share).to.equal(undefined);
  });
});

describe('checkTotal', () => {
  const paths = (fields: Partial<Total>) => checkTotal(total(fields)).map(({ path }: Issue) => path);

  it('wants a total or pledges', () => {
    expect(paths({})).to.deep.equal(['']);
    expect(paths({ pledges: [] })).to.deep.equal([]);
    expect(paths({ money: euros(1) })).to.deep.equal([]);
  });

  it('refuses parts in another currency and parts above their total', () => {
    expect(paths({ money: euros(10), parts: [{ label: 'a', money: euros(1) }, { label: 'b', money: dollars(1) }] })).to.deep.equal(['parts.1.money.currency']);
    expect(paths({ money: euros(0.3), parts: [{ label: 'a', money: euros(0.1) }, { label: 'b', money: euros(0.2) }] })).to.deep.equal([]);
    expect(paths({ money: euros(0.3), parts: [{ label: 'a', money: euros(0.31) }] })).to.deep.equal(['parts']);
  });

  it('refuses a pledge that is listed twice', () => {
    expect(paths({ pledges: [pledge('a'), pledge('b'), pledge('a'), pledge('a')] })).to.deep.equal(['pledges.2.id', 'pledges.3.id']);
  });

  it('wants to be told the currency where there are several', () => {
    const pledges = [pledge('a', { money: undefined }), pledge('b', { money: dollars(1) }), pledge('c')];
    expect(paths({ pledges })).to.deep.equal(['currency']);
    expect(paths({ pledges, currency: 'EUR' })).to.deep.equal([]);
    expect(paths({ pledges: pledges.slice(0, 2) })).to.deep.equal([]);
  });

  it('refuses parts of parts without end, but takes a circle, which is told beside the total', () => {
    const chain = (length: number, last?: string) =>
      Array.from({ length }, (_, at) => pledge(`p${at}`, at + 1 < length ? { partOf: `p${at + 1}` } : { partOf: last }));
    expect(paths({ pledges: chain(51) })).to.deep.equal([]);
    expect(paths({ pledges: chain(52) })).to.deep.equal(['pledges.0.partOf']);
    expect(paths({ pledges: chain(10, 'p0') })).to.deep.equal([]);
    expect(totalSums(total({ pledges: chain(10, 'p0') })).left).to.have.length(10);
  });
});
