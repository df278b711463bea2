import type { DonorChartWords } from '../donor-chart.en.js';

const most = { allocated: 'найбільше виділили', committed: 'найбільше зобов’язалися надати', 'share-of-gdp': 'найбільшу частку свого валового внутрішнього продукту виділили' };
const orders = { allocated: 'виділено', committed: 'обіцяно', 'share-of-gdp': 'частка ВВП' };
const donors = (count: string, n: number) => `${count} ${n === 1 ? 'донора' : 'донорів'}`;

/** The donor chart in Ukrainian. */
export const words: DonorChartWords = {
  sentence: ({ count, n, by, period, order, gdpYear, leaders, allocated, committed }) => [
    `Із ${donors(count, n)} (${[by, period].filter(Boolean).join(', ')}) ${most[order]}`,
    order === 'share-of-gdp' && gdpYear ? ` (${gdpYear})` : '',
    `: ${leaders}.`,
    allocated || committed ? ` Усі разом: ${[allocated && `виділено ${allocated}`, committed && `обіцяно ${committed}`].filter(Boolean).join(', ')}.` : '',
  ].join(''),
  leader: (name, amount) => `${name} (${amount})`,
  nothing: 'Суми жодного донора не відомі. Це не нуль.',
  order: (order) => orders[order],
  sort: 'Порядок',
  donor: 'Донор',
  allocated: 'виділено',
  committed: 'обіцяно',
  shareOfGdp: (year) => `% ВВП${year ? ` (${year})` : ''}`,
  percent: (number) => `${number}\u00a0%`,
  beyond: 'обіцяно, ще не виділено',
  rest: (count, n) => (n === 1 ? 'решта: один донор' : `решта донорів (${count})`),
  all: (count, n) => (n === 1 ? '1 донор' : `Усі донори (${count})`),
  unknown: (count, n, what) => `Невідомо для ${donors(count, n)} і в жодній сумі: ${what}.`,
  notKnown: 'невідомо',
  read: 'Читати донорів по одному',
  key: 'Позначення',
  download: 'Завантажити як CSV',
  terms: 'Діють умови джерела; його слід називати з датою.',
};

export const texts: Readonly<Record<string, string>> = {
  'Who carries the aid to Ukraine?': 'Хто несе тягар допомоги Україні?',
  'EU (Commission and Council)': 'ЄС (Комісія та Рада)',
  'aid from others than governments and the EU institutions, which are a donor of their own and have no GDP':
    'допомога від інших, ніж уряди та інституції ЄС, які є окремим донором і не мають ВВП',
  'what Kiel counts as “to be allocated”: it sums to €189.74\u00a0bn, as it is never below zero for a donor, while €547.98\u00a0bn committed less €358.40\u00a0bn allocated is €189.58\u00a0bn':
    'те, що Кільський інститут рахує як «to be allocated»: разом 189,74\u00a0млрд\u00a0€, бо для жодного донора воно не менше нуля, тоді як обіцяні 547,98\u00a0млрд\u00a0€ мінус виділені 358,40\u00a0млрд\u00a0€ дають 189,58\u00a0млрд\u00a0€',
  'commitments and allocations made after April 2026': 'зобов’язання та виділення після квітня 2026',
};
