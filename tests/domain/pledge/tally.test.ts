import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { height, type Rung } from '../../../src/domain/ledger/depth.js';
import { tally, type Countable } from '../../../src/domain/pledge/tally.js';
import { sumAmounts } from '../../../src/domain/quantity/money.js';
import { convert, type Rate } from '../../../src/domain/quantity/rates.js';
import { apartLists, pledgeLists, rateLists, rungs } from './pledges.arbitrary.js';

const RUNS = { numRuns: 600 };

/** The second opinion: everything by looking again from each record, nothing remembered. */
class Opinion {
  constructor(
    private readonly pledges: readonly Countable[],
    private readonly from: Rung,
    private readonly rates: readonly Rate[],
  ) {}

  record(id: string | undefined) {
    return this.pledges.find((pledge) => pledge.id === id);
  }

  /** The wholes that a record is a part of, nearest first; undefined where they go round in a circle. */
  wholes(pledge: Countable): Countable[] | undefined {
    const wholes: Countable[] = [];
    for (let whole = this.record(pledge.partOf); whole; whole = this.record(whole.partOf)) {
      if (wholes.includes(whole)) return undefined;
      wholes.push(whole);
    }
    return wholes;
  }

  isWithin(inner: Countable, outer: Countable) {
    return inner === outer || (this.wholes(inner) ?? []).includes(outer);
  }

  parts(pledge: Countable) {
    return this.pledges.filter((other) => this.isWithin(other, pledge));
  }

  /** Whether any money of the one may be money of the other. */
  meet(one: Countable, other: Countable) {
    const overlap = (a: Countable, b: Countable) => a.overlaps?.includes(b.id) === true || b.overlaps?.includes(a.id) === true;
    return this.isWithin(one, other) || this.isWithin(other, one) || this.parts(one).some((a) => this.parts(other).some((b) => overlap(a, b)));
  }

  money({ money }: Countable) {
    const conversion = money && convert(money, 'EUR', this.rates);
    return conversion && sumAmounts([conversion.amount]);
  }

  isEligible(pledge: Countable) {
    return height(pledge.depth) >= height(this.from) && this.money(pledge) !== undefined;
  }

  isGone(pledge: Countable) {
    return [pledge, ...(this.wholes(pledge) ?? [])].some(({ depth }) => depth === 'withdrawn');
  }

  /** What is left of a record when what was withdrawn of it is taken off. */
  rest(pledge: Countable): number {
    const off = (whole: Countable): number => sumAmounts(this.pledges.filter(({ partOf, id }) => partOf === whole.id && id !== whole.id).map((part) => {
      const own = this.isGone(part) ? (this.money(part) ?? 0) : 0;
      return Math.max(own, off(part));
    }));
    return Math.max(0, sumAmounts([this.money(pledge) ?? 0, -off(pledge)]));
  }
}

const lists = fc.record({ pledges: pledgeLists, from: rungs, rates: rateLists });
const apart = fc.record({ pledges: apartLists, from: rungs, rates: rateLists });

interface Case { pledges: Countable[]; from: Rung; rates: Rate[] }

const count = ({ pledges, from, rates }: Case) => tally(pledges, from, 'EUR', rates);
const opinionOn = ({ pledges, from, rates }: Case) => new Opinion(pledges, from, rates);
const withdraw = (one: Case, id: string): Case => ({
  ...one, pledges: one.pledges.map((pledge) => (pledge.id === id ? { ...pledge, depth: 'withdrawn' } : pledge)),
});

describe('tally', () => {
  it('counts no money twice: no counted record is within another or may overlap one', () => {
    fc.assert(fc.property(lists, (one) => {
      const opinion = opinionOn(one);
      const counted = count(one).counted.map((id) => opinion.record(id)!);
      counted.forEach((a, at) => counted.slice(at + 1).forEach((b) => {
        expect(opinion.meet(a, b), `${a.id} and ${b.id}`).to.equal(false);
      }));
    }), RUNS);
  });

  it('counts only what has reached the rung, has money that can be converted, and was not withdrawn', () => {
    fc.assert(fc.property(lists, (one) => {
      const opinion = opinionOn(one);
      for (const id of count(one).counted) {
        expect(opinion.isEligible(opinion.record(id)!)).to.equal(true);
        expect(opinion.isGone(opinion.record(id)!)).to.equal(false);
      }
    }), RUNS);
  });

  it('is the sum of what it counted, each less what of it was withdrawn', () => {
    fc.assert(fc.property(lists, (one) => {
      const opinion = opinionOn(one);
      const { total, counted, amounts } = count(one);
      expect([...amounts.keys()].sort()).to.deep.equal(counted);
      for (const [id, amount] of amounts) expect(amount).to.equal(opinion.rest(opinion.record(id)!));
      expect(total).to.equal(counted.length ? sumAmounts([...amounts.values()]) : undefined);
    }), RUNS);
  });

  it('counts, where nothing overlaps, exactly the outermost of those that can be counted', () => {
    fc.assert(fc.property(apart, (one) => {
      const opinion = opinionOn(one);
      const outermost = one.pledges.filter((pledge) => {
        const wholes = opinion.wholes(pledge);
        return wholes && !opinion.isGone(pledge) && opinion.isEligible(pledge) && !wholes.some((whole) => opinion.isEligible(whole));
      });
      expect(count(one).counted).to.deep.equal(outermost.map(({ id }) => id).sort());
    }), RUNS);
  });

  it('counts, of records that overlap, no more than if they did not, and no less than the largest', () => {
    fc.assert(fc.property(lists, (one) => {
      const { total = -1 } = count(one);
      const pledges = one.pledges.map((pledge) => ({ ...pledge, overlaps: [] }));
      const { total: most = -1, amounts } = count({ ...one, pledges });
      expect(total).to.be.at.most(most);
      expect(total).to.be.at.least(Math.max(-1, ...amounts.values()));
    }), RUNS);
  });

  it('does not depend on the order of the records and of the rates', () => {
    fc.assert(fc.property(lists, fc.func(fc.integer()), (one, key) => {
      const shuffled = { ...one, pledges: [...one.pledges].sort((a, b) => key(a.id) - key(b.id)), rates: [...one.rates].reverse() };
      expect(count(shuffled)).to.deep.equal(count(one));
    }), RUNS);
  });

  it('never rises when a pledge is withdrawn', () => {
    fc.assert(fc.property(lists, (one) => {
      const { total: before = -1 } = count(one);
      for (const { id } of one.pledges) {
        const { total: after = -1, counted } = count(withdraw(one, id));
        expect(after, `without ${id}`).to.be.at.most(before);
        expect(counted).not.to.include(id);
      }
    }), RUNS);
  });

  it('falls by all that a counted pledge was worth when it is withdrawn and nothing stands in for it', () => {
    fc.assert(fc.property(apart, (one) => {
      const { total, amounts } = count(one);
      for (const [id, amount] of amounts) expect(count(withdraw(one, id)).total ?? 0).to.equal(sumAmounts([total!, -amount]));
    }), RUNS);
  });

  it('names every record once, counted or left out with the reason', () => {
    fc.assert(fc.property(lists, (one) => {
      const { counted, left } = count(one);
      expect([...counted, ...left.map(({ id }) => id)].sort()).to.deep.equal(one.pledges.map(({ id }) => id));
      const opinion = opinionOn(one);
      for (const { id, why } of left) {
        const pledge = opinion.record(id)!;
        if (why === 'withdrawn') expect(opinion.isGone(pledge)).to.equal(true);
        if (why === 'unknown') expect(pledge.money).to.equal(undefined);
        if (why === 'no-rate') expect(pledge.money && opinion.money(pledge)).to.equal(undefined);
        if (why === 'below') expect(height(pledge.depth)).to.be.below(height(one.from));
        if (why === 'part') expect(opinion.wholes(pledge)).not.to.have.length(0);
        if (why === 'circular') expect(opinion.wholes(pledge)).to.equal(undefined);
        if (opinion.wholes(pledge) === undefined) expect(why).to.equal('circular');
      }
    }), RUNS);
  });

  it('leaves out whatever has no rate, and uses only rates between its currencies', () => {
    fc.assert(fc.property(apart, (one) => {
      const opinion = opinionOn(one);
      const { counted, rates } = count({ ...one, rates: [] });
      expect(rates).to.deep.equal([]);
      for (const id of counted) expect(opinion.record(id)!.money!.currency).to.equal('EUR');
      for (const rate of count(one).rates) expect(one.rates).to.include(rate);
    }), RUNS);
  });

  it('does not change what it was given', () => {
    fc.assert(fc.property(lists, (one) => {
      const before = JSON.stringify(one);
      count(one);
      expect(JSON.stringify(one)).to.equal(before);
    }));
  });
});

describe('tally, by example', () => {
  const euros = (amount: number) => ({ amount, currency: 'EUR' });
  const a = (fields: Partial<Countable> = {}): Countable => ({ id: 'a', depth: 'stated', money: euros(100), ...fields });
  const b = (fields: Partial<Countable> = {}): Countable => ({ id: 'b', depth: 'stated', money: euros(30), ...fields });
  const c = (fields: Partial<Countable> = {}): Countable => ({ id: 'c', depth: 'stated', money: euros(20), ...fields });
  const of = (...pledges: Countable[]) => {
    const { total, counted, left } = tally(pledges, 'stated', 'EUR');
    return { total, counted: counted.join(' '), left: left.map(({ id, why }) => `${id} ${why}`).join(', ') };
  };

  it('has no total of nothing, and a total of zero', () => {
    expect(of()).to.deep.equal({ total: undefined, counted: '', left: '' });
    expect(of(a({ money: undefined }))).to.deep.equal({ total: undefined, counted: '', left: 'a unknown' });
    expect(of(a({ money: euros(0) }))).to.deep.equal({ total: 0, counted: 'a', left: '' });
  });

  it('lets a part stand back, or step in where the whole is not known', () => {
    expect(of(a(), b({ partOf: 'a' }))).to.deep.equal({ total: 100, counted: 'a', left: 'b part' });
    expect(of(a({ money: undefined }), b({ partOf: 'a' }), c({ partOf: 'a' }))).to.deep.equal({ total: 50, counted: 'b c', left: 'a unknown' });
    expect(of(a({ depth: 'reported' }), b({ partOf: 'a' }))).to.deep.equal({ total: 30, counted: 'b', left: 'a below' });
  });

  it('takes a withdrawn part off its whole, and a withdrawn whole with its parts', () => {
    expect(of(a(), b({ partOf: 'a', depth: 'withdrawn' }))).to.deep.equal({ total: 70, counted: 'a', left: 'b withdrawn' });
    expect(of(a({ depth: 'withdrawn' }), b({ partOf: 'a' }))).to.deep.equal({ total: undefined, counted: '', left: 'a withdrawn, b withdrawn' });
    expect(of(a(), b({ partOf: 'a', money: euros(300), depth: 'withdrawn' })).total).to.equal(0);
  });

  it('takes off a withdrawn part of a part once, also where the part between is withdrawn too or not known', () => {
    const inner = c({ partOf: 'b', depth: 'withdrawn' });
    expect(of(a(), b({ partOf: 'a' }), inner).total).to.equal(80);
    expect(of(a(), b({ partOf: 'a', depth: 'withdrawn' }), inner).total).to.equal(70);
    expect(of(a(), b({ partOf: 'a', depth: 'withdrawn', money: undefined }), inner).total).to.equal(80);
    expect(of(a(), b({ partOf: 'a', depth: 'withdrawn', money: undefined }), c({ partOf: 'b' })).total).to.equal(80);
  });

  it('does not rise by a withdrawn part below zero', () => {
    expect(of(a(), b({ partOf: 'a', depth: 'withdrawn', money: euros(-5) })).total).to.equal(100);
  });

  it('cannot take off what has no rate, and says so', () => {
    const dollars = { amount: 30, currency: 'USD' };
    expect(of(a(), b({ partOf: 'a', depth: 'withdrawn', money: dollars }))).to.deep.equal({ total: 100, counted: 'a', left: 'b no-rate' });
  });

  it('counts the largest of what overlaps, also where only one of the two says so', () => {
    expect(of(a({ overlaps: ['b'] }), b())).to.deep.equal({ total: 100, counted: 'a', left: 'b overlap' });
    expect(of(a(), b({ overlaps: ['a'] }))).to.deep.equal({ total: 100, counted: 'a', left: 'b overlap' });
    expect(of(a({ depth: 'withdrawn' }), b({ overlaps: ['a'] }))).to.deep.equal({ total: 30, counted: 'b', left: 'a withdrawn' });
  });

  it('does not let a pledge between two others free both when it is withdrawn', () => {
    const between = b({ overlaps: ['a', 'c'] });
    expect(of(a(), between, c()).total).to.equal(100);
    expect(of(a(), { ...between, depth: 'withdrawn' }, c()).total).to.equal(100);
  });

  it('sees overlaps that lie deep within two wholes', () => {
    const parts = [{ ...b({ partOf: 'a' }), id: 'b1', overlaps: ['c1'] }, { ...c({ partOf: 'c' }), id: 'c1' }];
    expect(of(a(), c({ money: euros(40) }), ...parts)).to.deep.equal({ total: 100, counted: 'a', left: 'b1 part, c overlap, c1 part' });
  });

  it('counts a zero rather than nothing where a withdrawn pledge overlaps it', () => {
    expect(of(a({ depth: 'withdrawn', overlaps: ['b'] }), b({ money: euros(0) }))).to.deep.equal({ total: 0, counted: 'b', left: 'a withdrawn' });
  });

  it('leaves out what is a part of itself', () => {
    expect(of(a({ partOf: 'a' }), b())).to.deep.equal({ total: 30, counted: 'b', left: 'a circular' });
    expect(of(a({ partOf: 'b' }), b({ partOf: 'a' }))).to.deep.equal({ total: undefined, counted: '', left: 'a circular, b circular' });
  });

  it('counts ten thousand, and a hundred thousand that overlap in a row, without delay', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => a({ id: `p${at}`, overlaps: [`p${at + 1}`] }));
    expect(of(...many.slice(0, 10_000).map(({ overlaps: _, ...pledge }) => pledge)).total).to.equal(1e6);
    expect(tally(many, 'stated', 'EUR').total).to.equal(100);
  }).timeout(10_000);
});
