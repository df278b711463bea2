import { capital } from '../letters.js';
import { pluralIn } from '../plural.js';
import type { PeriodKind, TrendChartWords } from '../trend-chart.en.js';

const plural = pluralIn('fr');

const one: Record<PeriodKind, string> = { year: 'an', month: 'mois', day: 'jour' };
const many: Record<PeriodKind, string> = { year: 'ans', month: 'mois', day: 'jours' };
const counted = (count: string, n: number, kind: PeriodKind) => `${count} ${plural(n, { one: one[kind], other: many[kind] })}`;

/** The trend chart in French. */
export const words: TrendChartWords = {
  axis: (term, kind, unit) => `${term} par ${one[kind]}, ${unit}`,
  axisOfSums: (term, since, unit) => `${term} depuis ${since}, ${unit}`,
  counted: 'compté',
  sentence: ({ label, by, kind, mean, when, of, before }) => [
    `${label} (${by})\u00a0: `,
    kind === 'year' ? `${mean} (${when}` : `en moyenne ${mean} par ${one[kind]} (${when}`,
    of ? `\u202f; ${counted(of.count, of.n, kind)})` : ')',
    before ? `, contre ${before}` : '',
    '.',
  ].join(''),
  before: (mean, when) => `${mean} (${when})`,
  sum: (label, by, total, when) => `${label} (${by})\u00a0: ${total} en tout, ${when}.`,
  nothing: (label, by) => `${label} (${by})\u00a0: aucun chiffre n’est connu. Ce n’est pas un zéro.`,
  isIncomplete: (date) => `${capital(date)} est incomplet et n’entre dans aucune moyenne.`,
  unknown: (count, n, kind) => `Non connu\u00a0: ${counted(count, n, kind)}\u202f; une lacune n’est pas un zéro.`,
  noPace: 'Aucun rythme nécessaire n’est tracé\u00a0: aucun besoin dans cette unité et pour une période n’est enregistré avec cette série.',
  needed: (amount, kind) => `nécessaire\u00a0: ${amount} par ${one[kind]}`,
  mean: (kind) => `moyenne par ${one[kind]}, imprimée sous chaque année`,
  incomplete: 'incomplet',
  shown: 'Affiché',
  read: 'Lire les valeurs une à une',
  total: 'Ensemble',
  need: 'Besoin',
  notKnown: 'non connu',
  period: 'Période',
  download: 'Télécharger en CSV',
  terms: 'Les conditions de la source s’appliquent\u202f; citez-la avec sa date.',
};

export const texts: Readonly<Record<string, string>> = {
  'Aid allocated to Ukraine by month': 'Aide allouée à l’Ukraine par mois',
  Military: 'Militaire',
  Financial: 'Financière',
  Humanitarian: 'Humanitaire',
  'The data begin on 24 January 2022.': 'Les données commencent le 24 janvier 2022.',
  'the defence part of the EU support loan (€60\u00a0bn over 2026 and 2027; Kiel’s EU row has no military aid)':
    'la part de défense du prêt de soutien de l’UE (60\u00a0Md\u00a0€ sur 2026 et 2027\u202f; la ligne UE de Kiel ne comprend pas d’aide militaire)',
  'deliveries (an allocation is not a delivery)': 'les livraisons (une allocation n’est pas une livraison)',
};
