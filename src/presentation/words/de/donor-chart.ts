import type { DonorChartWords } from '../donor-chart.en.js';

const most = { allocated: 'haben am meisten zugewiesen', committed: 'haben am meisten zugesagt', 'share-of-gdp': 'haben am meisten von ihrem Bruttoinlandsprodukt zugewiesen' };
const orders = { allocated: 'zugewiesen', committed: 'zugesagt', 'share-of-gdp': 'Anteil am BIP' };
const donors = (count: string, n: number) => `${count} ${n === 1 ? 'Geber' : 'Gebern'}`;

/** The donor chart in German. */
export const words: DonorChartWords = {
  sentence: ({ count, n, by, period, order, gdpYear, leaders, allocated, committed }) => [
    `Von ${donors(count, n)} (${[by, period].filter(Boolean).join(', ')}) ${most[order]}`,
    order === 'share-of-gdp' && gdpYear ? ` (${gdpYear})` : '',
    `: ${leaders}.`,
    allocated || committed ? ` Alle zusammen: ${[allocated && `${allocated} zugewiesen`, committed && `${committed} zugesagt`].filter(Boolean).join(', ')}.` : '',
  ].join(''),
  leader: (name, amount) => `${name} (${amount})`,
  nothing: 'Von keinem Geber ist ein Betrag bekannt. Das ist keine Null.',
  order: (order) => orders[order],
  sort: 'Sortiert nach',
  donor: 'Geber',
  allocated: 'zugewiesen',
  committed: 'zugesagt',
  shareOfGdp: (year) => `% des BIP${year ? ` (${year})` : ''}`,
  percent: (number) => `${number}\u00a0%`,
  beyond: 'zugesagt, noch nicht zugewiesen',
  rest: (count, n) => (n === 1 ? 'der übrige Geber' : `die übrigen ${count} Geber`),
  all: (count, n) => (n === 1 ? 'Der eine Geber: 1' : `Alle ${count} Geber`),
  unknown: (count, n, what) => `Von ${donors(count, n)} nicht bekannt und in keiner Summe: ${what}.`,
  notKnown: 'nicht bekannt',
  read: 'Geber einzeln lesen',
  key: 'Legende',
  download: 'Als CSV herunterladen',
  terms: 'Es gelten die Bedingungen der Quelle; sie ist mit ihrem Datum zu nennen.',
};

export const texts: Readonly<Record<string, string>> = {
  'Who carries the aid to Ukraine?': 'Wer trägt die Hilfe für die Ukraine?',
  'EU (Commission and Council)': 'EU (Kommission und Rat)',
  'aid from others than governments and the EU institutions, which are a donor of their own and have no GDP':
    'Hilfe von anderen als Regierungen und den EU-Institutionen, die ein eigener Geber sind und kein BIP haben',
  'what Kiel counts as “to be allocated”: it sums to €189.74\u00a0bn, as it is never below zero for a donor, while €547.98\u00a0bn committed less €358.40\u00a0bn allocated is €189.58\u00a0bn':
    'was Kiel als „to be allocated“ zählt: zusammen 189,74\u00a0Mrd.\u00a0€, da der Wert je Geber nie unter null liegt, während 547,98\u00a0Mrd.\u00a0€ zugesagt weniger 358,40\u00a0Mrd.\u00a0€ zugewiesen 189,58\u00a0Mrd.\u00a0€ ergeben',
  'commitments and allocations made after April 2026': 'Zusagen und Zuweisungen nach April 2026',
};
