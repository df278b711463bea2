import type { AccessionClustersWords } from '../accession-clusters.en.js';

const stages = {
  screening: 'im Screening', screened: 'Screening abgeschlossen', 'conditions-received': 'Bedingungen erhalten', opened: 'eröffnet', closed: 'vorläufig geschlossen',
};
const chapters = (count: string, n: number) => `${count} ${n === 1 ? 'Kapitel' : 'Kapiteln'}`;

export const words: AccessionClustersWords = {
  open: ({ clustersText, clusters, chaptersText }, all, date) =>
    `${clustersText} von ${all.clustersText} Clustern mit ${chaptersText} von ${all.chaptersText} Kapiteln ${clusters === 1 ? 'ist' : 'sind'} eröffnet${date && ` (${date})`}`,
  reported: (held, asides) => `; die Eröffnung von ${held.clustersText} weiteren mit ${chapters(held.chaptersText, held.chapters)} wird gemeldet (${asides.join('; ')})`,
  none: ({ clustersText, chaptersText }) => `Von ${clustersText} Clustern mit ${chaptersText} Kapiteln wurde keiner als eröffnet gefunden`,
  closed: (count, n) => ` ${count} Kapitel ${n === 1 ? 'ist' : 'sind'} vorläufig geschlossen.`,
  stage: (stage) => (stage ? stages[stage] : 'Stand nicht gefunden'),
  said: (stage) => `gemeldet: ${stage}`,
  dated: (stage, date) => `${stage}: ${date}`,
  chapters: (numbers) => `Kapitel ${numbers}`,
  timeline: 'Zeitleiste',
};

export const texts = {
  'Ukraine’s accession to the European Union': 'Beitritt der Ukraine zur Europäischen Union',
  Fundamentals: 'Wesentliche Elemente',
  'Internal market': 'Binnenmarkt',
  'Competitiveness and inclusive growth': 'Wettbewerbsfähigkeit und inklusives Wachstum',
  'Green agenda and sustainable connectivity': 'Grüne Agenda und nachhaltige Konnektivität',
  'Resources, agriculture and cohesion': 'Ressourcen, Landwirtschaft und Kohäsion',
  'External relations': 'Außenbeziehungen',
  'The Commission’s page is on Moldova’s identical step the same day; no page on Ukraine itself was readable':
    'Die Seite der Kommission handelt vom gleichen Schritt der Republik Moldau am selben Tag; keine Seite zur Ukraine selbst war lesbar',
};
