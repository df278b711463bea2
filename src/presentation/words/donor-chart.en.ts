import type { DonorOrder } from '../../domain/pledge/donors.js';

const most: Record<DonorOrder, string> = {
  allocated: 'allocated most', committed: 'committed most', 'share-of-gdp': 'allocated most of their gross domestic product',
};
const orders: Record<DonorOrder, string> = { allocated: 'allocated', committed: 'committed', 'share-of-gdp': 'share of GDP' };

/** Words of the donor chart. Amounts and dates arrive printed. */
export const donorChartEn = {
  sentence: (told: {
    count: string; n: number; by: string; period: string | undefined; order: DonorOrder; gdpYear: string | undefined;
    leaders: string; allocated: string | undefined; committed: string | undefined;
  }) => [
    `Of ${told.count} ${told.n === 1 ? 'donor' : 'donors'} (${[told.by, told.period].filter(Boolean).join(', ')}), these ${most[told.order]}`,
    told.order === 'share-of-gdp' && told.gdpYear ? ` of ${told.gdpYear}` : '',
    `: ${told.leaders}.`,
    told.allocated ? ` All together allocated ${told.allocated}` : '',
    told.committed ? `${told.allocated ? ' and' : ' All together'} committed ${told.committed}` : '',
    told.allocated || told.committed ? '.' : '',
  ].join(''),
  leader: (name: string, amount: string) => `${name} (${amount})`,
  nothing: 'No amount is known of any donor. That is not a zero.',
  order: (order: DonorOrder) => orders[order],
  sort: 'Ranked by',
  donor: 'Donor',
  allocated: 'allocated',
  committed: 'committed',
  shareOfGdp: (year: string | undefined) => `% of GDP${year ? ` (${year})` : ''}`,
  percent: (number: string) => `${number}%`,
  beyond: 'committed, not yet allocated',
  rest: (count: string, n: number) => `the other ${n === 1 ? 'donor' : `${count} donors`}`,
  all: (count: string, n: number) => (n === 1 ? '1 donor' : `All ${count} donors`),
  unknown: (count: string, n: number, what: string) => `Not known of ${count} ${n === 1 ? 'donor' : 'donors'}, and in no sum: ${what}.`,
  notKnown: 'not known',
  read: 'Read the donors one by one',
  key: 'Key',
  download: 'Download as CSV',
  terms: 'The terms of the source apply; name it with its date.',
};

export type DonorChartWords = typeof donorChartEn;
