import type { DonorChartWords } from '../donor-chart.en.js';

const most = { allocated: 'najwięcej przydzieliły', committed: 'najwięcej zadeklarowały', 'share-of-gdp': 'największą część swojego produktu krajowego brutto przydzieliły' };
const orders = { allocated: 'przydzielono', committed: 'zadeklarowano', 'share-of-gdp': 'udział w PKB' };
const donors = (count: string, n: number) => `${count} ${n === 1 ? 'darczyńcy' : 'darczyńców'}`;

/** The donor chart in Polish. */
export const words: DonorChartWords = {
  sentence: ({ count, n, by, period, order, gdpYear, leaders, allocated, committed }) => [
    `Spośród ${donors(count, n)} (${[by, period].filter(Boolean).join(', ')}) ${most[order]}`,
    order === 'share-of-gdp' && gdpYear ? ` (${gdpYear})` : '',
    `: ${leaders}.`,
    allocated || committed ? ` Wszyscy razem: ${[allocated && `przydzielono ${allocated}`, committed && `zadeklarowano ${committed}`].filter(Boolean).join(', ')}.` : '',
  ].join(''),
  leader: (name, amount) => `${name} (${amount})`,
  nothing: 'Nie jest znana kwota żadnego darczyńcy. To nie jest zero.',
  order: (order) => orders[order],
  sort: 'Kolejność według',
  donor: 'Darczyńca',
  allocated: 'przydzielono',
  committed: 'zadeklarowano',
  shareOfGdp: (year) => `% PKB${year ? ` (${year})` : ''}`,
  percent: (number) => `${number}%`,
  beyond: 'zadeklarowano, jeszcze nie przydzielono',
  rest: (count, n) => (n === 1 ? 'pozostały darczyńca' : `pozostali darczyńcy (${count})`),
  all: (count, n) => (n === 1 ? '1 darczyńca' : `Wszyscy darczyńcy (${count})`),
  unknown: (count, n, what) => `Nieznane dla ${donors(count, n)} i w żadnej sumie: ${what}.`,
  notKnown: 'nieznane',
  read: 'Czytaj darczyńców po kolei',
  key: 'Legenda',
  download: 'Pobierz jako CSV',
  terms: 'Obowiązują warunki źródła; należy je podać wraz z datą.',
};

export const texts: Readonly<Record<string, string>> = {
  'Who carries the aid to Ukraine?': 'Kto dźwiga pomoc dla Ukrainy?',
  'EU (Commission and Council)': 'UE (Komisja i Rada)',
  'aid from others than governments and the EU institutions, which are a donor of their own and have no GDP':
    'pomoc od innych niż rządy i instytucje UE, które są osobnym darczyńcą i nie mają PKB',
  'what Kiel counts as “to be allocated”: it sums to €189.74\u00a0bn, as it is never below zero for a donor, while €547.98\u00a0bn committed less €358.40\u00a0bn allocated is €189.58\u00a0bn':
    'to, co Kilonia liczy jako „to be allocated”: łącznie 189,74\u00a0mld\u00a0€, bo dla żadnego darczyńcy nie schodzi poniżej zera, podczas gdy 547,98\u00a0mld\u00a0€ zadeklarowane minus 358,40\u00a0mld\u00a0€ przydzielone daje 189,58\u00a0mld\u00a0€',
  'commitments and allocations made after April 2026': 'deklaracje i przydziały po kwietniu 2026',
};
