import { capital } from '../letters.js';
import { pluralIn } from '../plural.js';
import type { PeriodKind, TrendChartWords } from '../trend-chart.en.js';

const plural = pluralIn('uk');

const one: Record<PeriodKind, string> = { year: 'рік', month: 'місяць', day: 'день' };
const forms = {
  year: { one: 'рік', few: 'роки', other: 'років' }, month: { one: 'місяць', few: 'місяці', other: 'місяців' }, day: { one: 'день', few: 'дні', other: 'днів' },
};
const counted = (count: string, n: number, kind: PeriodKind) => `${count} ${plural(n, forms[kind])}`;

/** The trend chart in Ukrainian. */
export const words: TrendChartWords = {
  axis: (term, kind, unit) => `${term} за ${one[kind]}, ${unit}`,
  axisOfSums: (term, since, unit) => `${term} (початок: ${since}), ${unit}`,
  counted: 'пораховано',
  sentence: ({ label, by, kind, mean, when, of, before }) => [
    `${label} (${by}): `,
    kind === 'year' ? `${mean} (${when}` : `у середньому ${mean} за ${one[kind]} (${when}`,
    of ? `; ${counted(of.count, of.n, kind)})` : ')',
    before ? `, проти ${before}` : '',
    '.',
  ].join(''),
  before: (mean, when) => `${mean} (${when})`,
  sum: (label, by, total, when) => `${label} (${by}): разом ${total} (${when}).`,
  nothing: (label, by) => `${label} (${by}): жодне число не відоме. Це не нуль.`,
  isIncomplete: (date) => `${capital(date)}: період неповний і не входить до жодного середнього.`,
  unknown: (count, n, kind) => `Невідомо: ${counted(count, n, kind)}; прогалина — не нуль.`,
  noPace: 'Потрібний темп не накреслено: із цим рядом не записано потреби в цій одиниці та на певний період.',
  needed: (amount, kind) => `потрібно: ${amount} за ${one[kind]}`,
  mean: (kind) => `середнє за ${one[kind]}, вказане під кожним роком`,
  incomplete: 'неповний період',
  shown: 'Показано',
  read: 'Читати значення по одному',
  total: 'Разом',
  need: 'Потреба',
  notKnown: 'невідомо',
  period: 'Період',
  download: 'Завантажити як CSV',
  terms: 'Діють умови джерела; його слід називати з датою.',
};

export const texts: Readonly<Record<string, string>> = {
  'Aid allocated to Ukraine by month': 'Допомога, виділена Україні, за місяцями',
  Military: 'Військова',
  Financial: 'Фінансова',
  Humanitarian: 'Гуманітарна',
  'The data begin on 24 January 2022.': 'Дані починаються 24 січня 2022.',
  'the defence part of the EU support loan (€60\u00a0bn over 2026 and 2027; Kiel’s EU row has no military aid)':
    'оборонна частина позики підтримки ЄС (60\u00a0млрд\u00a0€ на 2026 і 2027; у рядку ЄС Кільського інституту немає військової допомоги)',
  'deliveries (an allocation is not a delivery)': 'поставки (виділення — це ще не поставка)',
};
