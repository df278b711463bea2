import type { State } from '../../../domain/benchmark/judgement.js';
import { pluralIn } from '../plural.js';
import type { ScorecardWords } from '../scorecard.en.js';

const plural = pluralIn('ar');

const states: Record<State, string> = {
  met: 'متحقِّق', advancing: 'متقدِّم', mixed: 'متفاوت', stalled: 'متعثِّر', 'not-rated': 'غير مقيَّم',
};

/** The words of the scorecard in Arabic. */
export const words: ScorecardWords = {
  sentence: ({ day, total, n, states: told, rules, dataTo }) =>
    `في ${day}، من أصل ${plural(n, { two: `معيارين (${total})`, few: `${total} معايير`, many: `${total} معيارًا`, other: `${total} معيار` })}: ${told}${rules && `، وفق قاعدة ${rules}`}؛ وأحدث البيانات: ${dataTo}.`,
  none: 'لم يُسجَّل أي معيار.',
  count: (count, _n, state) => `${states[state]} ${count}`,
  state: (state) => states[state],
  byRule: (by) => `وفق قاعدة ${by}`,
  noRule: 'لم تُذكر قاعدة',
  changed: (count, n, date) => (n ? ` ومنذ ${date} سُجّلت تغييرات في ${count} منها.` : ` ومنذ ${date} لم يُسجَّل أي تغيير.`),
  changes: (count, n, date) => (n ? `التغييرات منذ ${date}: ${count}` : `لم يُسجَّل أي تغيير منذ ${date}`),
  last: (change, date) => `آخر تغيير: ${change} (${date})`,
  unchanged: 'لم يُسجَّل أي تغيير.',
  rule: 'القاعدة',
  steps: (count) => `الخطوات: ${count}`,
  step: (direction) => `خطوة${direction ? (direction === 'forward' ? ' إلى الأمام' : ' إلى الوراء') : ''}`,
  reported: 'وفق تقارير',
  more: (value) => `ووفق تقارير ${value} إضافةً إلى ذلك`,
  of: (value, target) => `${value} من ${target}`,
  target: (value, target) => `${value} (الهدف: ${target})`,
  inForce: (value) => `${value}، قاعدة سارية`,
  // Where an author asks for digits that are not Latin, neither is the sign.
  percent: (number) => `${number}${/\d/.test(number) ? '%' : '٪'}`,
  notKnown: 'غير معروف',
  oldest: (date) => ` · أقدمها: ${date}`,
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'Scorecard for Lasting Peace': 'بطاقة مؤشرات السلام الدائم',
  'Read in a copy, without a link. The five benchmarks are this article’s; the wording here is our paraphrase, and what it claims was checked against other sources.':
    'قُرئ في نسخة، دون رابط. المعايير الخمسة من هذا المقال؛ والصياغة هنا إعادة صياغة منا، وقد تُحقِّق من مزاعمه في مصادر أخرى.',
  'EU cluster opening': 'فتح مجموعات الاتحاد الأوروبي',
  'Is cluster 1 (Fundamentals) formally opened by all 27 member states?': 'هل فتحت الدول الأعضاء كلها، وعددها 27، المجموعة 1 (الأساسيات) رسميًا؟',
  'Anti-corruption re-acceleration': 'تسريع مكافحة الفساد من جديد',
  'Are the anti-corruption reforms carried out and not rolled back?': 'هل تُنفَّذ إصلاحات مكافحة الفساد دون تراجع عنها؟',
  'Defence industrial investment ratios': 'نسب الاستثمار في الصناعة الدفاعية',
  'Does new EU defence money count Ukraine inside, and is it spent with Ukraine?': 'هل تشمل أموال الدفاع الأوروبية الجديدة أوكرانيا، وهل تُنفَق معها؟',
  'Ratification of bilateral security agreements': 'التصديق على الاتفاقات الأمنية الثنائية',
  'Do parliaments approve the agreements that governments signed?': 'هل تقرّ البرلمانات الاتفاقات التي وقّعتها الحكومات؟',
  'Operationalising foreign security presence': 'تفعيل الوجود الأمني الأجنبي',
  'Does the planned foreign presence take shape?': 'هل يتبلور الوجود الأجنبي المخطط له؟',
  'Cluster 6 (External relations) opened': 'فتح المجموعة 6 (العلاقات الخارجية)',
  'EU approves the seventh instalment of the Ukraine Facility: 11 of 20 steps met': 'الاتحاد الأوروبي يقرّ الدفعة السابعة من مرفق أوكرانيا: استيفاء 11 من 20 خطوة',
  'EU pays €3.9\u00a0bn of the support loan for drones': 'الاتحاد الأوروبي يدفع 3.9 مليار يورو من قرض الدعم للطائرات المسيّرة',
  'The 100-year treaty with the United Kingdom is in force, by the word of the Speaker': 'معاهدة الـ100 عام مع المملكة المتحدة سارية، بحسب رئيس البرلمان',
  'Türkiye plans to lead the maritime part': 'تركيا تخطط لقيادة الجزء البحري',
  'EU accession: cluster 1 (Fundamentals), the one that the scorecard names': 'الانضمام إلى الاتحاد الأوروبي: المجموعة 1 (الأساسيات) التي تسميها بطاقة المؤشرات',
  'EU accession: negotiating chapters open': 'الانضمام إلى الاتحاد الأوروبي: الفصول التفاوضية المفتوحة',
  'EU accession: clusters for which Ukraine has received the EU’s conditions': 'الانضمام إلى الاتحاد الأوروبي: المجموعات التي تلقت أوكرانيا شروط الاتحاد بشأنها',
  'EU accession: negotiating chapters screened': 'الانضمام إلى الاتحاد الأوروبي: الفصول التفاوضية التي جرى فحصها',
  'Anti-corruption: prosecution office SAPO made a separate legal body (its independence was curbed and restored in July 2025)':
    'مكافحة الفساد: النيابة SAPO هيئة قانونية مستقلة (قُيّد استقلالها ثم أُعيد في يوليو 2025)',
  'Anti-corruption: largest staff that the law allows the bureau NABU, raised from 700': 'مكافحة الفساد: أقصى عدد موظفين يسمح به القانون لمكتب NABU، بعد أن كان 700',
  staff: 'موظف',
  'Anti-corruption: law reforming the asset agency ARMA signed': 'مكافحة الفساد: توقيع قانون إصلاح وكالة الأصول ARMA',
  'Ukraine Facility: steps met by December 2025': 'مرفق أوكرانيا: الخطوات المستوفاة حتى ديسمبر 2025',
  'Ukraine Facility: steps met for the seventh instalment': 'مرفق أوكرانيا: الخطوات المستوفاة للدفعة السابعة',
  'SAFE defence loans: minimum share of component cost from the EU, EEA-EFTA states or Ukraine': 'قروض الدفاع SAFE: الحد الأدنى لحصة تكلفة المكونات من الاتحاد الأوروبي أو دول EEA-EFTA أو أوكرانيا',
  'SAFE defence loans: EU member states taking part, which is voluntary': 'قروض الدفاع SAFE: الدول الأعضاء المشاركة في الاتحاد الأوروبي، والمشاركة طوعية',
  'member states': 'دولة عضوًا',
  'SAFE defence loans: national plans approved by the Council on 11 February 2026': 'قروض الدفاع SAFE: الخطط الوطنية التي أقرّها المجلس في 11 فبراير 2026',
  'national plans': 'خطط وطنية',
  'Bilateral security agreements with Ukraine in the G7 format': 'الاتفاقات الأمنية الثنائية مع أوكرانيا بصيغة مجموعة السبع (G7)',
  'agreements, or 28 by Ukraine’s own count': 'اتفاقًا، أو 28 وفق إحصاء أوكرانيا',
  'Parliamentary approvals found among 29 security agreements (28 by Ukraine’s own count), at least eight of which are declared political or need none':
    'الموافقات البرلمانية التي عُثر عليها من بين 29 اتفاقًا أمنيًا (28 وفق إحصاء أوكرانيا)، ثمانية منها على الأقل أُعلن أنها سياسية أو لا تحتاج إلى موافقة',
  'approval (Albania), not found for the others': 'موافقة (ألبانيا)، ولم يُعثر على غيرها للباقي',
  'Bilateral security agreements declared political or in need of no ratification': 'الاتفاقات الأمنية الثنائية التي أُعلن أنها سياسية أو لا تحتاج إلى تصديق',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'اتفاقات (CZ, EE, IT, LU, LV, RO, SI, US)',
  'UK 100-year partnership: ratified by Ukraine’s parliament, UK scrutiny done, in force': 'شراكة الـ100 عام مع المملكة المتحدة: صدّق عليها برلمان أوكرانيا، وانتهى النظر البريطاني فيها، وهي سارية',
  'Multinational Force Ukraine: staff of the headquarters in Paris': 'القوة المتعددة الجنسيات لأوكرانيا: أفراد المقر في باريس',
  people: 'فردًا',
  'States that signed a declaration of intent to deploy the reassurance force after a ceasefire': 'دول وقّعت إعلان نية لنشر قوة الطمأنة بعد وقف إطلاق النار',
  'states (France and the United Kingdom)': 'دولتان (فرنسا والمملكة المتحدة)',
  'Troops deployed by the reassurance force, which starts only after a ceasefire or peace': 'الجنود الذين نشرتهم قوة الطمأنة، ولا تبدأ إلا بعد وقف إطلاق النار أو السلام',
  troops: 'جندي',
};
