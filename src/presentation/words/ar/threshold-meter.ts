import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ': محقَّق', missed: ': غير محقَّق', undecided: ': غير محسوم' };
const bases = {
  'in-force': 'قاعدة سارية', coming: 'قاعدة لم تسرِ بعد', demand: 'ليست قاعدة سارية', yardstick: 'مقياس وليس قاعدة',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'قروض الدفاع SAFE: كلفة المكوّنات الواردة من الاتحاد الأوروبي أو دول الرابطة الأوروبية للتجارة الحرة في المنطقة الاقتصادية الأوروبية أو أوكرانيا',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'لائحة المجلس (الاتحاد الأوروبي) 2025/1106 (SAFE)',
  'The regulation itself. The wording of its Article 16 was not read; the 65 percent is taken from the reports named beside it.': 'اللائحة نفسها. لم يُقرأ نص مادتها 16؛ ونسبة 65 بالمئة مأخوذة من التقارير المذكورة بجانبها.',
  'Puts the rule the other way round: at most 35 percent from elsewhere.': 'تصوغ القاعدة معكوسة: 35 بالمئة على الأكثر من أماكن أخرى.',
  'Named for the day of entry into force; only the abstract was read.': 'مذكورة من أجل يوم بدء النفاذ؛ ولم يُقرأ سوى الملخّص.',
  'Russian drones and missiles intercepted by Ukraine': 'المسيّرات والصواريخ الروسية التي اعترضتها أوكرانيا',
  Drones: 'المسيّرات',
  Missiles: 'الصواريخ',
  'Weapons of Ukraine’s defence forces that are made in Ukraine': 'أسلحة قوات الدفاع الأوكرانية المصنوعة في أوكرانيا',
  'Of weapons, not of ammunition.': 'من الأسلحة لا من الذخيرة.',
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
