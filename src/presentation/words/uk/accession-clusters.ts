import type { AccessionClustersWords } from '../accession-clusters.en.js';
import { pluralIn } from '../plural.js';

const stages = {
  screening: 'триває скринінг', screened: 'скринінг завершено', 'conditions-received': 'умови отримано', opened: 'відкрито', closed: 'попередньо закрито',
};
const plural = pluralIn('uk');
const chapters = (n: number) => plural(n, { one: 'розділом', other: 'розділами' });

export const words: AccessionClustersWords = {
  open: ({ clustersText, chaptersText }, all, date) =>
    `Відкрито кластерів: ${clustersText} з ${all.clustersText}, розділів: ${chaptersText} з ${all.chaptersText}${date && ` (${date})`}`,
  reported: (held, asides) => `; за повідомленнями, відкрито ще ${held.clustersText}, з ${held.chaptersText} ${chapters(held.chapters)} (${asides.join('; ')})`,
  none: ({ clustersText, chaptersText }) => `Відкритих кластерів не знайдено (усього ${clustersText}, розділів: ${chaptersText})`,
  closed: (count) => ` Попередньо закрито розділів: ${count}.`,
  stage: (stage) => (stage ? stages[stage] : 'етапу не знайдено'),
  said: (stage) => `за повідомленнями: ${stage}`,
  dated: (stage, date) => `${stage}: ${date}`,
  chapters: (numbers) => `розділи ${numbers}`,
  timeline: 'Хронологія',
};

export const texts = {
  'Ukraine’s accession to the European Union': 'Вступ України до Європейського Союзу',
  Fundamentals: 'Основи',
  'Internal market': 'Внутрішній ринок',
  'Competitiveness and inclusive growth': 'Конкурентоспроможність та інклюзивне зростання',
  'Green agenda and sustainable connectivity': 'Зелений порядок денний і стале сполучення',
  'Resources, agriculture and cohesion': 'Ресурси, сільське господарство та згуртованість',
  'External relations': 'Зовнішні відносини',
  'The Commission’s page is on Moldova’s identical step the same day; no page on Ukraine itself was readable':
    'Сторінка Комісії — про такий самий крок Молдови того ж дня; жодної сторінки про саму Україну прочитати не вдалося',
};
