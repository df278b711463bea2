import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ': محقَّق', missed: ': غير محقَّق', undecided: ': غير محسوم' };
const bases = {
  'in-force': 'قاعدة سارية', coming: 'قاعدة لم تسرِ بعد', demand: 'ليست قاعدة سارية', yardstick: 'مقياس وليس قاعدة',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'قروض الدفاع SAFE: كلفة المكوّنات الواردة من الاتحاد الأوروبي أو دول الرابطة الأوروبية للتجارة الحرة في المنطقة الاقتصادية الأوروبية أو أوكرانيا',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'لائحة المجلس (الاتحاد الأوروبي) 2025/1106 (SAFE)',
};

export const words: ThresholdMeterWords = {
  limit: (isFloor, limit) => `${isFloor ? 'الحد الأدنى' : 'الحد الأقصى'}: ${limit}`,
  bound: (isFloor, limit) => `${isFloor ? 'ما لا يقل عن' : 'ما لا يزيد على'}${limit && ` ${limit}`}`,
  basis: (basis, date) => `${bases[basis]}${date && ` (${basis === 'coming' ? 'ابتداءً من' : 'منذ'}: ${date})`}`,
  sentence: ({ label, bound, basis, rule }) => `${label}: ${bound}، ${basis}${rule ? `، «${rule}»` : ''}.`,
  reading: ({ label, amount, about, verdict }) => ` ${label}: ${amount}${about && ` (${about.replaceAll('; ', '؛ ')})`}${verdict && `، ${verdict}`}.`,
  unknown: (label, about) => ` ${label}: لم يُعثر على قيمة${about && ` (${about.replaceAll('; ', '؛ ')})`}؛ أي غير معروف، وهذا ليس صفرًا.`,
  verdict: (isFloor, verdict) => `${isFloor ? 'الحد الأدنى' : 'الحد الأقصى'}${verdicts[verdict]}`,
  actual: (isShare) => (isShare ? 'النسبة الفعلية' : 'العدد الفعلي'),
  notFound: 'لم يُعثر على قيمة',
  counted: (part, whole) => `${part} من أصل ${whole}`,
  vague: 'تُقرأ «ما يقارب» و«نحو» هنا بفارق لا يتجاوز عُشر الرقم.',
};
