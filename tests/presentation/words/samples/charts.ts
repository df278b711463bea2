import type { Catalogue } from '../../../../src/presentation/words/catalogue.js';
import type { Samples } from '../samples.js';

const money = '48.15 Xm';
const date = '30 Tishri 2026';

const trend = { label: 'Ships', by: 'Gazette', kind: 'month', mean: money, when: date, of: { count: '4', n: 4 }, before: '12 Ym' } as const;
const donors = {
  count: '42', n: 42, by: 'Gazette', period: date, order: 'allocated', gdpYear: '2021', leaders: 'Atlantis', allocated: money, committed: '12 Ym',
} as const;

/** For the words of the charts. */
export const charts: { readonly [Section in 'trend-chart' | 'donor-chart']: Samples<Catalogue[Section]> } = {
  'trend-chart': {
    axis: (['year', 'month', 'day'] as const).map((kind) => ['§vowed', kind, '§ships']),
    axisOfSums: [['§vowed', date, '§ships']],
    sentence: [trend, { ...trend, of: undefined, before: '' }, { ...trend, kind: 'year' as const }, { ...trend, kind: 'day' as const, of: { count: '1', n: 1 } }].map((told) => [told]),
    before: [],
    sum: [['Ships', 'Gazette', money, date]],
    nothing: [['Ships', 'Gazette']],
    isIncomplete: [[date]],
    unknown: [['3', 3, 'month'], ['21', 21, 'year'], ['5', 5, 'day']],
    needed: (['year', 'month', 'day'] as const).map((kind) => [money, kind]),
    mean: [['month'], ['day']],
  },
  'donor-chart': {
    sentence: [donors, { ...donors, order: 'committed' as const, allocated: undefined }, { ...donors, order: 'share-of-gdp' as const, committed: undefined }, { ...donors, count: '1', n: 1, allocated: undefined, committed: undefined }].map((told) => [told]),
    leader: [],
    order: [['allocated'], ['committed'], ['share-of-gdp']],
    shareOfGdp: [[undefined], ['2021']],
    percent: [],
    rest: [['30', 30], ['21', 21], ['1', 1]],
    all: [['42', 42], ['1', 1]],
    unknown: [['3', 3, '§ships'], ['1', 1, '§ships']],
  },
};
