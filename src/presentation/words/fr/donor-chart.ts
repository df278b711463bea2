import type { DonorChartWords } from '../donor-chart.en.js';

const most = { allocated: 'ont alloué le plus', committed: 'ont engagé le plus', 'share-of-gdp': 'ont alloué la plus grande part de leur produit intérieur brut' };
const orders = { allocated: 'alloué', committed: 'engagé', 'share-of-gdp': 'part du PIB' };
const donors = (count: string, n: number) => `${count} ${n === 1 ? 'donateur' : 'donateurs'}`;

/** The donor chart in French. */
export const words: DonorChartWords = {
  sentence: ({ count, n, by, period, order, gdpYear, leaders, allocated, committed }) => [
    `Sur ${donors(count, n)} (${[by, period].filter(Boolean).join(', ')}), ceux-ci ${most[order]}`,
    order === 'share-of-gdp' && gdpYear ? ` (${gdpYear})` : '',
    `\u00a0: ${leaders}.`,
    allocated || committed ? ` Tous ensemble\u00a0: ${[allocated && `${allocated} alloués`, committed && `${committed} engagés`].filter(Boolean).join(', ')}.` : '',
  ].join(''),
  leader: (name, amount) => `${name} (${amount})`,
  nothing: 'Aucun montant n’est connu d’aucun donateur. Ce n’est pas un zéro.',
  order: (order) => orders[order],
  sort: 'Classé par',
  donor: 'Donateur',
  allocated: 'alloué',
  committed: 'engagé',
  shareOfGdp: (year) => `% du PIB${year ? ` (${year})` : ''}`,
  percent: (number) => `${number}\u00a0%`,
  beyond: 'engagé, pas encore alloué',
  rest: (count, n) => (n === 1 ? 'l’autre donateur' : `les ${count} autres donateurs`),
  all: (count, n) => (n === 1 ? '1 donateur' : `Les ${count} donateurs`),
  unknown: (count, n, what) => `Non connu pour ${donors(count, n)}, et dans aucune somme\u00a0: ${what}.`,
  notKnown: 'non connu',
  read: 'Lire les donateurs un à un',
  key: 'Légende',
  download: 'Télécharger en CSV',
  terms: 'Les conditions de la source s’appliquent\u202f; citez-la avec sa date.',
};

export const texts: Readonly<Record<string, string>> = {
  'Who carries the aid to Ukraine?': 'Qui porte l’aide à l’Ukraine\u202f?',
  'EU (Commission and Council)': 'UE (Commission et Conseil)',
  'aid from others than governments and the EU institutions, which are a donor of their own and have no GDP':
    'l’aide venant d’autres que les gouvernements et les institutions de l’UE, qui sont un donateur à part et n’ont pas de PIB',
  'what Kiel counts as “to be allocated”: it sums to €189.74\u00a0bn, as it is never below zero for a donor, while €547.98\u00a0bn committed less €358.40\u00a0bn allocated is €189.58\u00a0bn':
    'ce que Kiel compte comme «\u00a0to be allocated\u00a0»\u00a0: 189,74\u00a0Md\u00a0€ en tout, car ce n’est jamais inférieur à zéro pour un donateur, tandis que 547,98\u00a0Md\u00a0€ engagés moins 358,40\u00a0Md\u00a0€ alloués font 189,58\u00a0Md\u00a0€',
  'commitments and allocations made after April 2026': 'les engagements et allocations postérieurs à avril 2026',
};
