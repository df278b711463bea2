import { pluralIn } from '../plural.js';
import type { PeriodKind, TrendChartWords } from '../trend-chart.en.js';

const plural = pluralIn('de');

const one: Record<PeriodKind, string> = { year: 'Jahr', month: 'Monat', day: 'Tag' };
const counted = (count: string, n: number, kind: PeriodKind) => `${count} ${plural(n, { one: one[kind], other: `${one[kind]}e` })}`;

/** The trend chart in German. */
export const words: TrendChartWords = {
  axis: (term, kind, unit) => `${term} pro ${one[kind]}, ${unit}`,
  axisOfSums: (term, since, unit) => `${term} seit ${since}, ${unit}`,
  counted: 'gezählt',
  sentence: ({ label, by, kind, mean, when, of, before }) => [
    `${label} (${by}): `,
    kind === 'year' ? `${mean} (${when}` : `im Schnitt ${mean} pro ${one[kind]} (${when}`,
    of ? `; ${counted(of.count, of.n, kind)})` : ')',
    before ? `, gegenüber ${before}` : '',
    '.',
  ].join(''),
  before: (mean, when) => `${mean} (${when})`,
  sum: (label, by, total, when) => `${label} (${by}): insgesamt ${total}, ${when}.`,
  nothing: (label, by) => `${label} (${by}): Keine Zahl ist bekannt. Das ist keine Null.`,
  isIncomplete: (date) => `${date} ist unvollständig und in keinem Mittelwert enthalten.`,
  unknown: (count, n, kind) => `Nicht bekannt: ${counted(count, n, kind)}; Lücken sind keine Nullen.`,
  noPace: 'Ein nötiges Tempo ist nicht gezeichnet: Zu dieser Reihe ist kein Bedarf in dieser Einheit und für einen Zeitraum erfasst.',
  needed: (amount, kind) => `nötig: ${amount} pro ${one[kind]}`,
  mean: (kind) => `Mittel pro ${one[kind]}, gedruckt unter jedem Jahr`,
  incomplete: 'unvollständig',
  shown: 'Gezeigt',
  read: 'Werte einzeln lesen',
  total: 'Insgesamt',
  need: 'Bedarf',
  notKnown: 'nicht bekannt',
  period: 'Zeitraum',
  download: 'Als CSV herunterladen',
  terms: 'Es gelten die Bedingungen der Quelle; sie ist mit ihrem Datum zu nennen.',
};

export const texts: Readonly<Record<string, string>> = {
  'Aid allocated to Ukraine by month': 'Der Ukraine zugewiesene Hilfe nach Monat',
  Military: 'Militärisch',
  Financial: 'Finanziell',
  Humanitarian: 'Humanitär',
  'The data begin on 24 January 2022.': 'Die Daten beginnen am 24. Januar 2022.',
  'the defence part of the EU support loan (€60\u00a0bn over 2026 and 2027; Kiel’s EU row has no military aid)':
    'der Verteidigungsteil des EU-Unterstützungsdarlehens (60\u00a0Mrd.\u00a0€ für 2026 und 2027; Kiels EU-Zeile enthält keine Militärhilfe)',
  'deliveries (an allocation is not a delivery)': 'Lieferungen (eine Zuweisung ist keine Lieferung)',
};
