import { pluralIn } from '../plural.js';
import type { PeriodKind, TrendChartWords } from '../trend-chart.en.js';

const plural = pluralIn('ar');

const per: Record<PeriodKind, string> = { year: 'سنويًا', month: 'شهريًا', day: 'يوميًا' };
const forms = {
  year: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', other: 'سنة' },
  month: { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  day: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
};
const counted = (count: string, n: number, kind: PeriodKind) => `${count} ${plural(n, forms[kind])}`;

/** The trend chart in Arabic. */
export const words: TrendChartWords = {
  axis: (term, kind, unit) => `${term} ${per[kind]}، ${unit}`,
  axisOfSums: (term, since, unit) => `${term} منذ ${since}، ${unit}`,
  counted: 'المحصى',
  sentence: ({ label, by, kind, mean, when, of, before }) => [
    `${label} (${by}): `,
    kind === 'year' ? `${mean} (${when}` : `${mean} ${per[kind]} في المتوسط (${when}`,
    of ? `؛ ${counted(of.count, of.n, kind)})` : ')',
    before ? `، مقابل ${before}` : '',
    '.',
  ].join(''),
  before: (mean, when) => `${mean} (${when})`,
  sum: (label, by, total, when) => `${label} (${by}): ${total} إجمالًا، ${when}.`,
  nothing: (label, by) => `${label} (${by}): لا رقم معروف. وهذا ليس صفرًا.`,
  isIncomplete: (date) => `${date}: فترة غير مكتملة ولا تدخل في أي متوسط.`,
  unknown: (count, n, kind) => `غير معروف: ${counted(count, n, kind)}؛ والفجوة ليست صفرًا.`,
  noPace: 'لم تُرسم وتيرة مطلوبة: لا يوجد مع هذه السلسلة احتياج مسجَّل بهذه الوحدة ولفترة محددة.',
  needed: (amount, kind) => `المطلوب: ${amount} ${per[kind]}`,
  mean: (kind) => `المتوسط (${per[kind]})، مكتوب تحت كل سنة`,
  incomplete: 'فترة غير مكتملة',
  shown: 'المعروض',
  read: 'قراءة القيم واحدة تلو الأخرى',
  total: 'المجموع',
  need: 'الاحتياج',
  notKnown: 'غير معروف',
  period: 'الفترة',
  download: 'تنزيل بصيغة CSV',
  terms: 'تسري شروط المصدر؛ ويُذكر مع تاريخه.',
};

export const texts: Readonly<Record<string, string>> = {
  'Aid allocated to Ukraine by month': 'المساعدات المخصَّصة لأوكرانيا حسب الشهر',
  Military: 'عسكرية',
  Financial: 'مالية',
  Humanitarian: 'إنسانية',
  'The data begin on 24 January 2022.': 'تبدأ البيانات في 24 يناير 2022.',
  'the defence part of the EU support loan (€60\u00a0bn over 2026 and 2027; Kiel’s EU row has no military aid)':
    'الجزء الدفاعي من قرض الدعم من الاتحاد الأوروبي (60 مليار يورو على مدى 2026 و2027؛ ولا يتضمن صف الاتحاد الأوروبي في بيانات كيل مساعدات عسكرية)',
  'deliveries (an allocation is not a delivery)': 'عمليات التسليم (فالتخصيص ليس تسليمًا)',
};
