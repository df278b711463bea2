import { texts } from './ar.texts.js';
import * as donorChart from './ar/donor-chart.js';
import * as trendChart from './ar/trend-chart.js';
import type { Catalogue } from './catalogue.js';
import { coalition } from './ar/coalition.js';
import * as coalitionMap from './ar/coalition-map.js';
import * as forcePlan from './ar/force-plan.js';
import { pluralIn } from './plural.js';
import * as accessionClusters from './ar/accession-clusters.js';
import * as agreementLadder from './ar/agreement-ladder.js';

const plural = pluralIn('ar');

const bounds = (atLeast: boolean, about: boolean) => `${atLeast ? 'ما لا يقل عن ' : ''}${about ? 'نحو ' : ''}`;
const half = 'النصف الواقع على الشركاء';
const need = 'الاحتياج';

const reasons = {
  withdrawn: 'مسحوب', below: 'لم يبلغ تلك الدرجة', unknown: 'المبلغ غير معروف',
  part: 'جزء من سجل آخر', overlap: 'قد يكون المال نفسه', circular: 'جزء من نفسه',
};
const why = { pledged: 'تعهّد جديد', withdrawn: 'سحب', 're-estimated': 'إعادة تقدير' };
const standings = {
  stated: 'معلَن', signed: 'موقَّع', ratified: 'مصادَق عليه', funded: 'مموَّل', delivered: 'مسلَّم',
  withdrawn: 'مسحوب', disputed: 'متنازَع عليه', reported: 'وارد في تقارير', 'not-rated': 'غير مصنَّف', 'not-found': 'لم يُعثر عليه',
};
const qualifiers = { 'at least': 'ما لا يقل عن', 'more than': 'أكثر من', about: 'نحو', nearly: 'ما يقارب', 'up to': 'ما يصل إلى' };


/** The words in Arabic. What agrees with an amount of money is feminine, as with all things in the plural. */
export const words: Catalogue = {
  common: {
    texts: {
      ...texts,
      ...agreementLadder.texts,
      ...accessionClusters.texts,
      ...coalitionMap.texts,
      ...forcePlan.texts,
      ...trendChart.texts,
      ...donorChart.texts,
    },
    source: 'المصدر:',
    moreSources: (count, n) => `؛ و${plural(n, {
      one: `مصدر آخر (${count})`, two: `مصدران آخران (${count})`, few: `${count} مصادر أخرى`, many: `${count} مصدرًا آخر`, other: `${count} مصدر آخر`,
    })} في جدول البيانات`,
    asOf: (date) => `كما في ${date}`,
    freshness: (state, age) => (state === 'fresh' ? 'حديثة' : `${state === 'ageing' ? 'لم تعد حديثة' : 'متقادمة'}، عمرها ${age}`),
    dataTable: 'جدول البيانات',
    columns: ['البند', 'الرقم', 'التاريخ', 'المصدر'],
    loading: 'جارٍ تحميل الأرقام…',
    empty: 'لا شيء مسجَّل هنا بعد. وهذا ليس صفرًا.',
    invalid: (count, n) => `لا يمكن عرض هذا الرقم: في بياناته ${plural(n, {
      one: 'خطأ', two: `خطآن (${count})`, few: `${count} أخطاء`, many: `${count} خطأً`, other: `${count} خطأ`,
    })}.`,
    lastGood: 'تعذّرت قراءة أحدث البيانات؛ وهذه آخر الأرقام السليمة.',
    pinned: ' · مثبَّتة في هذه الصفحة',
    asPublished: 'مثبَّتة كما نُشرت مع الصفحة؛ وتعذّرت قراءة أرقام أحدث.',
    leftOut: (list) => `غير محسوب هنا: ${list.replaceAll('; ', '؛ ')}.`,
    standing: (standing) => standings[standing],
    qualified: (qualifier, amount) => (qualifier ? `${qualifiers[qualifier]} ${amount}` : amount),
  },
  'agreement-ladder': agreementLadder.words,
  'accession-clusters': accessionClusters.words,
  'benchmark-ring': {
    subject: (unit, term) => `${unit}${term ? ` ${term}` : ''}`,
    sentence: ({ subject, ratio, share, date, surplus, reported }) => [
      `${subject}: ${reported ? 'المؤكَّد ' : ''}${ratio}`,
      reported ? ` (${share ? `${share}؛ ` : ''}${date})` : `${share ? ` (${share})` : ''}، كما في ${date}`,
      surplus ? `، والزيادة على الهدف: ${surplus}` : '',
    ].join(''),
    whole: (begun, reported) => {
      if (!reported) return `${begun}.`;
      const { value, date, note, beside } = reported;
      return `${begun}${beside === 'progress' ? '،' : '؛'} ووفق تقارير ${value}${beside === 'unknown' ? '' : ' إضافةً إلى ذلك'} (${date}${note ? `؛ ${note.replace(/\.$/, '')}` : ''}).`;
    },
    unknown: (subject, target, date) => `${subject}: العدد${target ? ` من أصل ${target}` : ''} غير معروف (${date})؛ والمجهول ليس صفرًا`,
    plain: (amount, date, target) => `${amount}، كما في ${date}؛ ${target ? `ولا تُحسب نسبة من الهدف البالغ ${target}` : 'ولم يُذكر هدف'}`,
    rule: (amount, date) => `قاعدة سارية، كما في ${date}: ${amount}؛ والقاعدة ليست تقدّمًا`,
    event: (date) => `التاريخ: ${date}؛ والحدث ليس تقدّمًا نحو هدف`,
    inForce: 'قاعدة سارية',
    ratio: (value, target, percent) => `${value} ${percent ? 'مقابل هدف قدره' : 'من'} ${target}`,
    of: (target, percent) => `${percent ? 'الهدف' : 'من'} ${target}`,
    ofTarget: 'من الهدف',
    told: (ratio, reported) => (reported ? `المؤكَّد ${ratio}، ووفق تقارير ${reported} إضافةً إلى ذلك` : ratio),
    // Where an author asks for digits that are not Latin, neither is the sign.
    percent: (number) => `${number}${/\d/.test(number) ? '%' : '٪'}`,
    points: (count, n) => plural(n, { two: `نقطتان مئويتان (${count})`, few: `${count} نقاط مئوية`, other: `${count} نقطة مئوية` }),
    reached: (term, reported) => (reported ? 'مؤكَّد' : term ?? 'متحقَّق'),
    reported: 'وفق تقارير',
    missing: (term) => (term ? `غير ${term}` : 'ناقص'),
    surplus: 'فوق الهدف',
    target: 'الهدف',
    notKnown: 'غير معروف',
  },
  'coalition-roster': {
    ...coalition,
    roles: 'الدور',
    all: 'الكل',
    search: 'البحث بالاسم',
    depths: 'الدرجة',
    sort: 'الترتيب',
    byName: 'حسب الاسم',
    group: (standing, withRole) => `${standing}، ${withRole ? 'مع دور' : 'دون ذكر دور'}`,
    shown: (count, total) => `المعروض من الأعضاء: ${count} من ${total}`,
    reset: 'عرض الكل',
  },
  'funding-gap': {
    missing: (atLeast, about, isHalf) => {
      const from = isHalf ? half : need;
      return atLeast || about ? `ينقص هذا القدر${atLeast ? ' على الأقل' : ''}${about ? ' تقريبًا' : ''} من ${from}` : `ناقصة من ${from}`;
    },
    surplus: (isHalf) => `زيادةً على ${isHalf ? half : need}`,
    sentence: ({ what, period, publisher, dataEnd, stated, converted, rate, share, target, need: stating, needDate, half: isHalf, gap, surplus, atLeast }) => [
      `${[what, period].filter(Boolean).join('، ')} (${publisher}): ${stated}`,
      converted ? ` (نحو ${converted} وفق ${rate})` : '',
      share ? `، أي ${atLeast ? 'ما لا يزيد على ' : ''}${share} من ` : '، مقابل ',
      isHalf ? `${half} (${target}) من ` : '',
      `احتياج مقدَّر بـ «${stating}» (${needDate})`,
      surplus ? `: بزيادة ${surplus} على ذلك.` : '',
      gap ? `؛ و${bounds(atLeast, Boolean(converted))}${gap} من ${isHalf ? 'هذا النصف' : 'هذا الاحتياج'} لم تكن في هذه السلسلة حتى ${dataEnd}.` : '',
      surplus || gap ? '' : '، أي كله.',
    ].join(''),
    rate: (publisher, date) => `سعر صرف ${publisher} بتاريخ ${date}`,
    cannotAdd: (covered, target, dataEnd) =>
      `حتى ${dataEnd}: ${covered} مقابل هدف قدره ${target}؛ ولا يمكن المقارنة بينهما دون سعر صرف مؤرَّخ في السجل.`,
    covers: 'المغطّى',
    need,
    own: 'النصف الذاتي',
    partnersHalf: half,
    asStated: (amount) => `${amount}، وفق تصريح`,
    covered: (term, amount) => `${amount} ${term}`,
    gap: (amount) => `${amount} ناقصة`,
    over: (amount) => `${amount} فوق المطلوب`,
    gapRow: 'خارج هذه السلسلة',
    surplusRow: 'فوق المطلوب',
    converted: (term) => `${term}، بعد التحويل`,
    pace: (amount) => `الوتيرة: ${amount}`,
    paceRow: (dataEnd) => `بوتيرة منتظمة حتى ${dataEnd}`,
    neededFrom: (month) => `المطلوب من ${month}`,
    perMonth: (amount) => `${amount} شهريًا`,
    atPace: 'بالوتيرة الحالية',
    byEnd: (projected, target, end) => `${projected} من ${target} حتى ${end}`,
    ended: (end) => `انتهت الفترة في ${end}.`,
    oneRate: (rate) => `التحويل بسعر واحد: ${rate}.`,
    arithmetic: (dataEnd) => `الوتيرة محسوبة من ${dataEnd}: حساب، لا توقّع.`,
  },
  'pledge-counter': {
    term: 'متعهَّد بها',
    bounds,
    sentence: ({ total, term, since, by, parts, unmeasured }) => [
      `${parts.length ? 'من أصل ' : ''}${total} ${term}`,
      since ? ` منذ ${since}` : '',
      by ? ` (${by.replace(/, (?=\P{ASCII})/u, '، ')})` : '',
      parts.length ? '، ' : '',
      parts.map(({ amount, share, label }) => `${amount}${share ? ` (${share})` : ''} ${label}`).join('؛ و'),
      '.',
      ...unmeasured.map((label) => ` ${label}: غير مقيسة هنا.`),
    ].join(''),
    moved: (change) => ` آخر تغيير: ${change}.`,
    change: (amount, date, reason) => `${amount} في ${date}، ${why[reason]}`,
    changeRow: (reason) => `تغيير: ${why[reason]}`,
    cannotAdd: (currencies) => `هذه التعهدات بعملات ${currencies}؛ ولا يمكن جمعها دون سعر صرف مؤرَّخ في السجل.`,
    nothing: 'لا يمكن حساب أي من هذه السجلات. وهذا ليس صفرًا.',
    inCurrency: (currency) => `بعملة ${currency}`,
    notMeasured: 'غير مقيسة هنا',
    notKnown: 'غير معروف',
    part: (label, rung) => (label ? `${label}${rung ? ` (${rung})` : ''}` : rung ?? 'غير مفصَّلة'),
    total: (term) => `المجموع: مبالغ ${term}`,
    share: (share, atMost) => `${atMost ? 'ما لا يزيد على ' : ''}${share}`,
    rule: (count, n, from, word) => `محسوب من ${plural(n, {
      one: `سجل واحد (${count})`, two: `سجلين (${count})`, few: `${count} سجلات`, many: `${count} سجلًا`, other: `${count} سجل`,
    })} بدرجة «${word}»${from === 'delivered' ? '' : ' أو أرسخ'}، كل منها محسوب مرة واحدة.`,
    left: (groups) => `مستبعَد: ${groups.map(({ why: reason, labels }) => `${labels} (${reasons[reason]})`).join('؛ ')}.`,
    leftRow: (label, reason) => `${label} (مستبعَد: ${reasons[reason]})`,
    rate: (publisher, date) => `التحويل بسعر صرف ${publisher} بتاريخ ${date}.`,
  },
  'coalition-map': coalitionMap.words,
  'force-plan': forcePlan.words,
  'trend-chart': trendChart.words,
  'donor-chart': donorChart.words,
};
