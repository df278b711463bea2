import { pluralIn } from '../plural.js';
import type { DonorChartWords } from '../donor-chart.en.js';

const plural = pluralIn('ar');

const most = { allocated: 'الأكثر تخصيصًا', committed: 'الأكثر التزامًا', 'share-of-gdp': 'الأكثر تخصيصًا نسبةً إلى ناتجها المحلي الإجمالي' };
const orders = { allocated: 'المخصَّص', committed: 'الملتزَم به', 'share-of-gdp': 'النسبة من الناتج المحلي' };
const donors = (count: string, n: number) => `${count} ${plural(n, { one: 'مانح', two: 'مانحين', few: 'مانحين', many: 'مانحًا', other: 'مانح' })}`;

/** The donor chart in Arabic. */
export const words: DonorChartWords = {
  sentence: ({ count, n, by, period, order, gdpYear, leaders, allocated, committed }) => [
    `من بين ${donors(count, n)} (${[by, period].filter(Boolean).join('، ')})، ${most[order]}`,
    order === 'share-of-gdp' && gdpYear ? ` (${gdpYear})` : '',
    `: ${leaders}.`,
    allocated || committed ? ` الجميع معًا: ${[allocated && `المخصَّص ${allocated}`, committed && `الملتزَم به ${committed}`].filter(Boolean).join('، ')}.` : '',
  ].join(''),
  leader: (name, amount) => `${name} (${amount})`,
  nothing: 'لا مبلغ معروف لأي مانح. وهذا ليس صفرًا.',
  order: (order) => orders[order],
  sort: 'الترتيب حسب',
  donor: 'المانح',
  allocated: 'المخصَّص',
  committed: 'الملتزَم به',
  shareOfGdp: (year) => `% من الناتج المحلي${year ? ` (${year})` : ''}`,
  percent: (number) => `${number}%`,
  beyond: 'ملتزَم به ولم يُخصَّص بعد',
  rest: (count, n) => (n === 1 ? 'المانح الآخر' : `المانحون الآخرون (${count})`),
  all: (count, n) => (n === 1 ? 'مانح واحد: 1' : `جميع المانحين (${count})`),
  unknown: (count, n, what) => `غير معروف لدى ${donors(count, n)}، وخارج كل مجموع: ${what}.`,
  notKnown: 'غير معروف',
  read: 'قراءة المانحين واحدًا تلو الآخر',
  key: 'مفتاح الألوان',
  download: 'تنزيل بصيغة CSV',
  terms: 'تسري شروط المصدر؛ ويُذكر مع تاريخه.',
};

export const texts: Readonly<Record<string, string>> = {
  'Who carries the aid to Ukraine?': 'من يحمل عبء المساعدات لأوكرانيا؟',
  'EU (Commission and Council)': 'الاتحاد الأوروبي (المفوضية والمجلس)',
  'aid from others than governments and the EU institutions, which are a donor of their own and have no GDP':
    'المساعدات من غير الحكومات ومؤسسات الاتحاد الأوروبي، وهذه المؤسسات مانح قائم بذاته وليس لها ناتج محلي',
  'what Kiel counts as “to be allocated”: it sums to €189.74\u00a0bn, as it is never below zero for a donor, while €547.98\u00a0bn committed less €358.40\u00a0bn allocated is €189.58\u00a0bn':
    'ما يحسبه معهد كيل تحت «to be allocated»: مجموعه 189.74 مليار يورو لأنه لا يقل عن الصفر لدى أي مانح، بينما 547.98 مليار يورو ملتزَم بها ناقص 358.40 مليار يورو مخصَّصة تساوي 189.58 مليار يورو',
  'commitments and allocations made after April 2026': 'الالتزامات والتخصيصات بعد أبريل 2026',
};
