import type { CoalitionMapWords } from '../coalition-map.en.js';
import { coalition } from './coalition.js';

export const words: CoalitionMapWords = {
  ...coalition,
  places: (europe, beyond, off) => ` وعلى الخريطة: في أوروبا ${europe}، وخارجها ${beyond}${off && `؛ ومن دون موضع عليها: ${off}`}.`,
  beyond: 'خارج أوروبا',
  off: (list) => `من دون موضع على الخريطة: ${list}.`,
  map: 'خريطة الأعضاء',
  by: 'المعروض على الخريطة',
  byRole: 'حسب الدور',
  noRole: 'دون ذكر دور',
  hint: 'اختر دولة لقراءة ما سُجّل عنها.',
  bars: 'الأشرطة في المربع من اليسار إلى اليمين: البر، الجو، البحر. لا شريط: لم يُذكر دور كهذا. والدولة ذات الأدوار المتعددة ترد تحت كل منها.',
  outside: 'مذكورة بوصفها غير عضو، وغير محسوبة',
  behind: 'الدولة التي يقفون وراءها، وليست هي نفسها عضوًا',
};

/** Texts of the bundled ledger in Arabic, by their English. */
export const texts = {
  'Not among the members named on 5 January 2026.': 'ليست بين الأعضاء المذكورين في 5 يناير 2026.',
  'Not among the members named on 5 January 2026; whether it joined later was not found.':
    'ليست بين الأعضاء المذكورين في 5 يناير 2026؛ ولم يُعثر على ما يفيد انضمامها لاحقًا.',
  'A partner that is to lead the monitoring of a ceasefire; not a party to the Paris Declaration.':
    'شريك يُنتظر أن يقود مراقبة وقف لإطلاق النار؛ وليس طرفًا في إعلان باريس.',
};
