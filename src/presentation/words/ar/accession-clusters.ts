import type { AccessionClustersWords } from '../accession-clusters.en.js';

const stages = {
  screening: 'قيد الفحص', screened: 'اكتمل الفحص', 'conditions-received': 'وردت الشروط', opened: 'فُتحت', closed: 'أُغلقت مؤقتًا',
};

export const words: AccessionClustersWords = {
  open: ({ clustersText, chaptersText }, all, date) =>
    `المجموعات المفتوحة: ${clustersText} من ${all.clustersText}، والفصول: ${chaptersText} من ${all.chaptersText}${date && ` (${date})`}`,
  reported: (held, asides) => `؛ ووفق تقارير فُتحت إضافةً إلى ذلك ${held.clustersText} (الفصول: ${held.chaptersText}؛ ${asides.join('؛ ')})`,
  none: ({ clustersText, chaptersText }) => `لم يُعثر على مجموعة مفتوحة (المجموعات: ${clustersText}، الفصول: ${chaptersText})`,
  closed: (count) => ` الفصول المغلقة مؤقتًا: ${count}.`,
  stage: (stage) => (stage ? stages[stage] : 'لم يُعثر على المرحلة'),
  said: (stage) => `وفق تقارير: ${stage}`,
  dated: (stage, date) => `${stage}: ${date}`,
  chapters: (numbers) => `الفصول ${numbers}`,
  timeline: 'التسلسل الزمني',
};

export const texts = {
  'Ukraine’s accession to the European Union': 'انضمام أوكرانيا إلى الاتحاد الأوروبي',
  Fundamentals: 'الأساسيات',
  'Internal market': 'السوق الداخلية',
  'Competitiveness and inclusive growth': 'القدرة التنافسية والنمو الشامل',
  'Green agenda and sustainable connectivity': 'الأجندة الخضراء والربط المستدام',
  'Resources, agriculture and cohesion': 'الموارد والزراعة والتماسك',
  'External relations': 'العلاقات الخارجية',
  'The Commission’s page is on Moldova’s identical step the same day; no page on Ukraine itself was readable':
    'صفحة المفوضية عن الخطوة المماثلة لمولدوفا في اليوم نفسه؛ ولم تكن أي صفحة عن أوكرانيا نفسها قابلة للقراءة',
};
