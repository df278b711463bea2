import type { AccessionClustersWords } from '../accession-clusters.en.js';
import { pluralIn } from '../plural.js';

const stages = {
  screening: 'trwa przegląd prawa', screened: 'przegląd prawa zakończony', 'conditions-received': 'otrzymano warunki', opened: 'otwarty', closed: 'wstępnie zamknięty',
};
const plural = pluralIn('pl');
const chapters = (n: number) => plural(n, { one: 'rozdziałem', other: 'rozdziałami' });

export const words: AccessionClustersWords = {
  open: ({ clustersText, chaptersText }, all, date) =>
    `Otwarte klastry: ${clustersText} z ${all.clustersText}, rozdziały: ${chaptersText} z ${all.chaptersText}${date && ` (${date})`}`,
  reported: (held, asides) => `; według doniesień otwarto jeszcze ${held.clustersText}, z ${held.chaptersText} ${chapters(held.chapters)} (${asides.join('; ')})`,
  none: ({ clustersText, chaptersText }) => `Nie znaleziono otwartych klastrów (wszystkich: ${clustersText}, rozdziałów: ${chaptersText})`,
  closed: (count) => ` Rozdziały wstępnie zamknięte: ${count}.`,
  stage: (stage) => (stage ? stages[stage] : 'nie znaleziono etapu'),
  said: (stage) => `według doniesień: ${stage}`,
  dated: (stage, date) => `${stage}: ${date}`,
  chapters: (numbers) => `rozdziały ${numbers}`,
  timeline: 'Kalendarium',
};

export const texts = {
  'Ukraine’s accession to the European Union': 'Przystąpienie Ukrainy do Unii Europejskiej',
  Fundamentals: 'Kwestie podstawowe',
  'Internal market': 'Rynek wewnętrzny',
  'Competitiveness and inclusive growth': 'Konkurencyjność i wzrost sprzyjający włączeniu społecznemu',
  'Green agenda and sustainable connectivity': 'Zielony program i zrównoważona łączność',
  'Resources, agriculture and cohesion': 'Zasoby, rolnictwo i spójność',
  'External relations': 'Stosunki zewnętrzne',
  'The Commission’s page is on Moldova’s identical step the same day; no page on Ukraine itself was readable':
    'Strona Komisji dotyczy identycznego kroku Mołdawii tego samego dnia; żadnej strony o samej Ukrainie nie dało się odczytać',
};
