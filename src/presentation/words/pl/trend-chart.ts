import { capital } from '../letters.js';
import { declinedIn } from '../months.js';
import { pluralIn } from '../plural.js';
import type { PeriodKind, TrendChartWords } from '../trend-chart.en.js';

const plural = pluralIn('pl');
const since = declinedIn('pl');

const per: Record<PeriodKind, string> = { year: 'rocznie', month: 'miesięcznie', day: 'dziennie' };
const forms = {
  year: { one: 'rok', few: 'lata', other: 'lat' }, month: { one: 'miesiąc', few: 'miesiące', other: 'miesięcy' }, day: { one: 'dzień', other: 'dni' },
};
const counted = (count: string, n: number, kind: PeriodKind) => `${count} ${plural(n, forms[kind])}`;

/** The trend chart in Polish. */
export const words: TrendChartWords = {
  axis: (term, kind, unit) => `${term} ${per[kind]}, ${unit}`,
  axisOfSums: (term, date, unit) => `${term} od ${since(date)}, ${unit}`,
  counted: 'policzono',
  sentence: ({ label, by, kind, mean, when, of, before }) => [
    `${label} (${by}): `,
    kind === 'year' ? `${mean} (${when}` : `średnio ${mean} ${per[kind]} (${when}`,
    of ? `; ${counted(of.count, of.n, kind)})` : ')',
    before ? `, wobec ${before}` : '',
    '.',
  ].join(''),
  before: (mean, when) => `${mean} (${when})`,
  sum: (label, by, total, when) => `${label} (${by}): łącznie ${total}, ${when}.`,
  nothing: (label, by) => `${label} (${by}): żadna liczba nie jest znana. To nie jest zero.`,
  isIncomplete: (date) => `${capital(date)}: okres niepełny, nie wchodzi do żadnej średniej.`,
  unknown: (count, n, kind) => `Nieznane: ${counted(count, n, kind)}; luka to nie zero.`,
  noPace: 'Nie narysowano potrzebnego tempa: z tym szeregiem nie zapisano potrzeby w tej jednostce i na określony okres.',
  needed: (amount, kind) => `potrzeba: ${amount} ${per[kind]}`,
  mean: (kind) => `średnia (${per[kind]}), podana pod każdym rokiem`,
  incomplete: 'niepełny okres',
  shown: 'Pokazano',
  read: 'Czytaj wartości po kolei',
  total: 'Razem',
  need: 'Potrzeba',
  notKnown: 'nieznane',
  period: 'Okres',
  download: 'Pobierz jako CSV',
  terms: 'Obowiązują warunki źródła; należy je podać wraz z datą.',
};

export const texts: Readonly<Record<string, string>> = {
  'Aid allocated to Ukraine by month': 'Pomoc przydzielona Ukrainie według miesięcy',
  Military: 'Wojskowa',
  Financial: 'Finansowa',
  Humanitarian: 'Humanitarna',
  'The data begin on 24 January 2022.': 'Dane zaczynają się 24 stycznia 2022.',
  'the defence part of the EU support loan (€60\u00a0bn over 2026 and 2027; Kiel’s EU row has no military aid)':
    'obronna część pożyczki wsparcia UE (60\u00a0mld\u00a0€ na lata 2026 i 2027; wiersz UE w danych z Kilonii nie zawiera pomocy wojskowej)',
  'deliveries (an allocation is not a delivery)': 'dostawy (przydział to nie dostawa)',
};
