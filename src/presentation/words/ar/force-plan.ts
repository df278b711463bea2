import type { ForcePlanWords } from '../force-plan.en.js';
import { coalition } from './coalition.js';

export const words: ForcePlanWords = {
  ...coalition,
  element: (role, standing, states, firmer) => `${role} (${standing}؛ المذكور لها: ${states}${firmer && `، منها ${firmer}`})`,
  elements: (list) => `عناصر الخطة: ${list}.`,
  total: (by, date, count, label) => ` وذكر ${by} (${date}) عددًا إجماليًا قدره ${count}: ${label}.`,
  leaders: (states, by, reserved) => ` والمذكور بين الدول الملتزمة: ${states} (${by})${reserved ? `، منها بتحفظات: ${reserved}` : ''}.`,
  counted: (name, count) => `${name}: ${count}`,
  who: 'الجهة المنفِّذة',
  firm: 'مدى الثبات',
  conditions: 'الشروط',
  namedFor: 'المذكور لهذا الغرض',
  leader: (name) => `ذكرها ${name} بين الدول الملتزمة`,
};

/** Texts of the bundled ledger in Arabic, by their English. */
export const texts = {
  'What is the coalition’s plan made of, and how firm is it?': 'ممَّ تتكوّن خطة التحالف، وما مدى ثباتها؟',
  'Ukraine’s own forward defence, strengthened': 'الدفاع المتقدم لأوكرانيا نفسها، معزَّزًا',
  'Ukraine; a few European brigades only as a back-up': 'أوكرانيا؛ وبضعة ألوية أوروبية للإسناد فقط',
  'Germany: a decision of the Bundestag': 'ألمانيا: قرار من البوندستاغ',
  'United Kingdom: a vote of the House of Commons, promised in January 2026': 'المملكة المتحدة: تصويت في مجلس العموم، وُعد به في يناير 2026',
  'Estonia: a mandate of the Riigikogu': 'إستونيا: تفويض من الريغيكوغو',
  'Spain: the support of the Congress of Deputies': 'إسبانيا: تأييد مجلس النواب',
  'Air defence, manned aircraft included, from bases in Poland and Romania; not found in official texts':
    'دفاع جوي، يشمل طائرات مأهولة، من قواعد في بولندا ورومانيا؛ لم يُعثر عليه في نصوص رسمية',
  'Sweden: the approval of the Riksdag, and rules of engagement': 'السويد: موافقة الريكسداغ، وقواعد اشتباك',
  'Bulgaria: a decision of the National Assembly on its role': 'بلغاريا: قرار من الجمعية الوطنية بشأن دورها',
  'A fleet in the Black Sea that clears mines and keeps trade routes open': 'أسطول في البحر الأسود يزيل الألغام ويُبقي طرق التجارة مفتوحة',
  'Possibly led by Türkiye, which plans to lead at sea': 'ربما بقيادة تركيا التي تخطط للقيادة في البحر',
  'No decision on troops; forces could stand on neighbouring NATO territory after a ceasefire, if the Bundestag decides so':
    'لا قرار بشأن القوات؛ يمكن أن تتمركز قوات في أراضٍ مجاورة تابعة للناتو بعد وقف لإطلاق النار، إذا قرر البوندستاغ ذلك',
  'Chancellor Friedrich Merz': 'المستشار فريدريش ميرتس',
  'No troops; monitoring and training outside Ukraine': 'لا قوات؛ مراقبة وتدريب خارج أوكرانيا',
  'No troops in Ukraine; a logistics hub': 'لا قوات في أوكرانيا؛ مركز لوجستي',
};
