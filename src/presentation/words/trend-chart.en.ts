/** How long each period of a series is. */
export type PeriodKind = 'year' | 'month' | 'day';

/** Words of the trend chart. Amounts and dates arrive printed. */
export const trendChartEn = {
  axis: (term: string, kind: PeriodKind, unit: string) => `${term} per ${kind}, ${unit}`,
  axisOfSums: (term: string, since: string, unit: string) => `${term} since ${since}, ${unit}`,
  counted: 'counted',
  sentence: (told: {
    label: string; by: string; kind: PeriodKind; mean: string; when: string;
    /** How many periods the mean is of, where these are not a whole year. */
    of: { readonly count: string; readonly n: number } | undefined;
    before: string;
  }) => [
    `${told.label} (${told.by}): `,
    told.kind === 'year' ? `${told.mean} in ${told.when}` : `on average ${told.mean} a ${told.kind} in ${told.when}`,
    told.of ? ` (${told.of.count} ${told.kind}${told.of.n === 1 ? '' : 's'})` : '',
    told.before ? `, against ${told.before}` : '',
    '.',
  ].join(''),
  /** One of those that the latest mean stands against. */
  before: (mean: string, when: string) => `${mean} in ${when}`,
  sum: (label: string, by: string, total: string, when: string) => `${label} (${by}): ${total} in all, ${when}.`,
  nothing: (label: string, by: string) => `${label} (${by}): no figure is known. That is not a zero.`,
  isIncomplete: (date: string) => `${date} is incomplete and in no mean.`,
  unknown: (count: string, n: number, kind: PeriodKind) => (n === 1 ? `1 ${kind} is not known: a gap, not a zero.` : `${count} ${kind}s are not known: gaps, not zeros.`),
  noPace: 'No needed pace is drawn: no need in this unit and for a period is recorded with this series.',
  needed: (amount: string, kind: PeriodKind) => `needed: ${amount} a ${kind}`,
  mean: (kind: PeriodKind) => `mean per ${kind}, printed under each year`,
  incomplete: 'incomplete',
  shown: 'Shown',
  read: 'Read the values one by one',
  total: 'Total',
  need: 'Need',
  notKnown: 'not known',
  period: 'Period',
  download: 'Download as CSV',
  terms: 'The terms of the source apply; name it with its date.',
};

export type TrendChartWords = typeof trendChartEn;
