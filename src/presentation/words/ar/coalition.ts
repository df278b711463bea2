import type { CoalitionWords } from '../coalition.en.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

const roles = {
  land: 'البر', air: 'الجو', sea: 'البحر', training: 'التدريب', logistics: 'الإمداد', hosting: 'الاستضافة', headquarters: 'مقر القيادة', monitoring: 'المراقبة',
};

// One and two have no numeral beside them in Arabic; it is added, so that a reader who scans finds it.
const states = (count: string, n: number) => plural(n, { one: `دولة واحدة (${count})`, two: `دولتان (${count})`, few: `${count} دول`, other: `${count} دولة` });

export const coalition: CoalitionWords = {
  sentence: ({ members, n, besides, asOf, standings: told }) =>
    `ذُكرت ${states(members, n)}${besides ? ` عدا ${besides}` : ''} ${plural(n, { one: 'بوصفها عضوًا', two: 'بوصفهما عضوين', other: 'بوصفها أعضاء' })} (${asOf})${told && `: ${told}`}.`,
  stand: (count, n, standing, word, instrument) => {
    if (standing === 'stated') return `${count} ${plural(n, { two: 'أعلنتا تأييدهما', other: 'أعلنت تأييدها' })}`;
    return standing === 'signed' && instrument ? `${count} ${plural(n, { two: 'وقّعتا', other: 'وقّعت' })} ${instrument}` : `${count} بدرجة «${word}»`;
  },
  named: 'مذكورة بوصفها أعضاء',
  plan: (guarantee, startsAfter) => ` والخطة ${guarantee ? '' : 'ليست ضمانًا أمنيًا و'}لا تبدأ إلا بعد ${startsAfter}.`,
  role: (role) => roles[role],
  byDepth: 'حسب الدرجة',
  states,
  troops: (answer) => `القوات: ${answer}`,
  namedBy: (name) => `ذكرها ${name} بين الدول الملتزمة`,
  unconfirmed: 'العضوية غير مؤكَّدة، وغير محسوبة',
  stated: 'أعداد إجمالية وفق تصريحات، دون أسماء',
  silence: 'عدم الذكر يعني أنه لم يُعثر على شيء، ولا يعني «لا». التواريخ والمصادر: انظر جدول البيانات.',
};
