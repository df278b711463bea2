import type { AgreementLadderWords } from '../agreement-ladder.en.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

const approvals = {
  ratified: 'مصادَق عليها', 'not-required': 'لا تلزم المصادقة', 'not-found': 'لم يُعثر على مصادقة',
  adopted: 'معتمدة دون توقيع', unsigned: 'لم يُعثر على توقيع',
};
const forces = { 'in-force': 'نافذة', announced: 'نافذة بحسب إعلان', ended: 'لم تعد نافذة', 'not-found': 'لم يُعثر على بدء نفاذ' };

export const words: AgreementLadderWords = {
  sentence: ({ signed, families, states }) => `الاتفاقات الموقَّعة: ${signed}. ${families.join('؛ ')}. ${states.join('؛ ')}.`,
  counted: (label, count) => `${label}: ${count}`,
  or: (count, by, aside) => `أو ${count} (${by}${aside.length ? `: ${aside.join('، ')}` : ''})`,
  both: (count, other) => `${count}، ${other}`,
  notNo: (count) => `${count}، وهذا لا يعني «غير مصادَق عليها»`,
  rungs: 'الاتفاقات الموقَّعة، كل منها على أعلى درجة بلغتها',
  beside: 'إلى جانب السلّم',
  none: 'لم يُعثر على أي منها',
  approval: (approval) => approvals[approval],
  force: (force) => forces[force],
  columns: ['التوقيع', 'البرلمان', 'النفاذ'],
  years: (count, n) => plural(n, { one: `سنة واحدة (${count})`, two: `سنتان (${count})`, few: `${count} سنوات`, other: `${count} سنة` }),
  bilateral: 'اتفاقات ثنائية أخرى',
  multilateral: 'وثائق متعددة الأطراف',
  all: 'الكل',
  show: 'الحالة',
  search: 'البحث بالاسم',
  shown: (count, total) => `المعروض من الاتفاقات: ${count} من ${total}`,
  reset: 'عرض الكل',
  silence: 'المبالغ كما أُعلنت؛ وهي تتداخل ولا تُجمع. ويُفتح كل سطر على تفاصيله.',
};

export const texts = {
  'Which security agreements are hard to retract?': 'أي الاتفاقات الأمنية يصعب التراجع عنها؟',
  'G7 Vilnius declaration': 'إعلان مجموعة السبع (G7) في فيلنيوس',
  'Ukraine’s own count': 'تعداد أوكرانيا نفسها',
  'Ministry of Defence, without Croatia': 'وزارة الدفاع، دون كرواتيا',
  'One Hundred Year Partnership Agreement with the United Kingdom': 'اتفاق شراكة المئة عام مع المملكة المتحدة',
  'Paris Declaration: robust security guarantees for a solid and lasting peace': 'إعلان باريس: ضمانات أمنية متينة من أجل سلام راسخ ودائم',
  'Declaration of intent on the deployment of multinational forces': 'إعلان نوايا بشأن نشر قوات متعددة الجنسيات',
  'Ukraine’s own count of 28, which leaves Croatia out.': 'تعداد أوكرانيا نفسها: 28 اتفاقًا، دون كرواتيا.',
  'Counts Croatia’s agreement in.': 'يحتسب اتفاق كرواتيا.',
  'Ukraine Compact': 'ميثاق أوكرانيا (Ukraine Compact)',
};
