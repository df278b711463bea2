import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Series } from '../../../src/domain/series/series.schema.js';
import { cumulated, neededPace, periodsOf, yearsOf } from '../../../src/domain/series/series.js';
import { readSeries } from '../../../src/domain/series/series.slice.js';
import ledger from '../../../src/ledgers/ukraine.json';

const cited = { asOf: '2026-04', sources: [{ publisher: 'City of Lviv' }] };
const series = (points: Series['points'], fields: Partial<Series> = {}): Series =>
  ({ ...cited, label: 'Paid', currency: 'EUR', categories: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], points, ...fields });

const kiel = () => {
  const result = readSeries(ledger);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const ALL = ['military', 'financial', 'humanitarian'];

describe('the bundled series', () => {
  it('adds up to what Kiel allocated, and its military aid of 2026 to that of the funding gap', () => {
    expect(cumulated(periodsOf(kiel(), ALL)).at(-1)?.total).to.equal(358_399_501_000);
    const military = periodsOf(kiel(), ['military']).filter(({ on }) => on.startsWith('2026'));
    expect(cumulated(military).map(({ on, total }) => [on, total])).to.deep.equal([
      ['2026-01', 226_230_000], ['2026-02', 3_639_239_000], ['2026-03', 3_985_510_000], ['2026-04', 10_073_135_000],
    ]);
  });

  it('has means of the complete months alone, and none of a whole 2026', () => {
    expect(yearsOf(periodsOf(kiel(), ALL)).map(({ year, mean }) => [year, mean?.count, Math.round((mean?.amount ?? 0) / 1e6), mean?.span])).to.deep.equal([
      ['2022', 11, 7067, { from: '2022-02', to: '2022-12' }], ['2023', 12, 7290, { from: '2023-01', to: '2023-12' }],
      ['2024', 12, 8142, { from: '2024-01', to: '2024-12' }], ['2025', 12, 6735, { from: '2025-01', to: '2025-12' }],
      ['2026', 4, 3597, { from: '2026-01', to: '2026-04' }],
    ]);
  });
});

describe('periods', () => {
  it('that are left out are there, and not known', () => {
    const periods = periodsOf(series([{ on: '2025-11', amounts: { a: 1, b: 2 } }, { on: '2026-02', amounts: { a: 3, b: 4 } }]), ['a', 'b']);
    expect(periods.map(({ on, total }) => [on, total])).to.deep.equal([['2025-11', 3], ['2025-12', undefined], ['2026-01', undefined], ['2026-02', 7]]);
  });

  it('of years are filled too, those of days are not', () => {
    const on = (...dates: string[]) => periodsOf(series(dates.map((date) => ({ on: date, amounts: { a: 1 } }))), ['a']).map((period) => period.on);
    expect(on('2023', '2026')).to.deep.equal(['2023', '2024', '2025', '2026']);
    expect(on('2026-01-02', '2026-01-05')).to.deep.equal(['2026-01-02', '2026-01-05']);
  });

  it('have no total where a part is not known; what is inherited is no part', () => {
    const periods = periodsOf(series([{ on: '2026-01', amounts: { a: 1, b: null } }, { on: '2026-02', amounts: { a: 1 } }]), ['a', 'b', 'constructor']);
    expect(periods.map(({ amounts, total }) => [...amounts, total])).to.deep.equal([[1, undefined, undefined, undefined], [1, undefined, undefined, undefined]]);
  });

  it('that are not known are in no sum, and stay gaps', () => {
    const sums = cumulated(periodsOf(series([{ on: '2026-01', amounts: { a: 1 } }, { on: '2026-02', amounts: { a: null } }, { on: '2026-03', amounts: { a: 0 } }, { on: '2026-04', amounts: { a: 5 } }]), ['a']));
    expect(sums.map(({ total }) => total)).to.deep.equal([1, undefined, 1, 6]);
  });

  it('add up by category to the sum of their totals, whatever is not known', () => {
    const amount = fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null });
    fc.assert(fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 40 }), (rows) => {
      const points = rows.map(([a, b], at) => ({ on: String(2000 + at), amounts: { a, b } }));
      const known = rows.flat().filter((value) => value !== null);
      const last = [0, 1].map((category) => cumulated(periodsOf(series(points), ['a', 'b'])).findLast(({ amounts }) => amounts[category] !== undefined)?.amounts[category] ?? 0);
      expect(last[0]! + last[1]!).to.equal(known.reduce((sum, value) => sum + value, 0));
    }));
  });
});

describe('a mean', () => {
  it('leaves out what is incomplete or not known, and is none where nothing is left', () => {
    const years = yearsOf(periodsOf(series([
      { on: '2025-12', amounts: { a: 9 }, incomplete: true }, { on: '2026-01', amounts: { a: 2 } }, { on: '2026-02', amounts: { a: null } }, { on: '2026-03', amounts: { a: 4 } },
    ]), ['a']));
    expect(years.map(({ year, from, to, mean }) => [year, from, to, mean?.amount, mean?.count])).to.deep.equal([['2025', 0, 1, undefined, undefined], ['2026', 1, 4, 3, 2]]);
  });
});

describe('the needed pace', () => {
  const need = (fields: Partial<NonNullable<Series['need']>> = {}): NonNullable<Series['need']> => ({ ...cited, money: { amount: 120, currency: 'EUR' }, period: { from: '2026', to: '2026' }, ...fields });
  const points = ['2025-12', '2026-01', '2026-02'].map((on) => ({ on, amounts: { a: 1 } }));
  const pace = (fields: Partial<NonNullable<Series['need']>>, of = points) => {
    const facts = series(of, { need: need(fields) });
    return neededPace(facts, periodsOf(facts, ['a']));
  };

  it('is even over the period of the need', () => {
    expect(pace({})).to.deep.equal({ amount: 10, from: 1, to: 3 });
    expect(pace({ period: { from: '2025-12', to: '2026-02' } })).to.deep.equal({ amount: 40, from: 0, to: 3 });
    expect(pace({ period: { from: '2025', to: '2026' } }, [{ on: '2025', amounts: { a: 1 } }])).to.deep.equal({ amount: 60, from: 0, to: 1 });
  });

  it('is none in another currency, without a period, or beside the series', () => {
    expect(pace({ money: { amount: 1, currency: 'USD' } })).to.equal(undefined);
    expect(pace({ period: undefined })).to.equal(undefined);
    expect(pace({ period: { from: '2030', to: '2030' } })).to.equal(undefined);
  });
});
