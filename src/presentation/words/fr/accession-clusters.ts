import type { AccessionClustersWords } from '../accession-clusters.en.js';

const stages = {
  screening: 'examen analytique en cours', screened: 'examen analytique achevé', 'conditions-received': 'conditions reçues', opened: 'ouvert', closed: 'provisoirement clos',
};

export const words: AccessionClustersWords = {
  open: ({ clustersText, clusters, chaptersText }, all, date) =>
    `${clustersText} ${clusters < 2 ? 'groupe' : 'groupes'} de chapitres sur ${all.clustersText}, avec ${chaptersText} chapitres sur ${all.chaptersText}, ${clusters < 2 ? 'est ouvert' : 'sont ouverts'}${date && ` (${date})`}`,
  reported: (held, asides) =>
    `\u00a0; l’ouverture de ${held.clustersText} ${held.clusters < 2 ? 'autre' : 'autres'}, avec ${held.chaptersText} ${held.chapters < 2 ? 'chapitre' : 'chapitres'}, est rapportée (${asides.join('\u00a0; ')})`,
  none: ({ clustersText, chaptersText }) => `Sur ${clustersText} groupes, avec ${chaptersText} chapitres, aucun n’a été trouvé ouvert`,
  closed: (count, n) => ` ${count} ${n < 2 ? 'chapitre est provisoirement clos' : 'chapitres sont provisoirement clos'}.`,
  stage: (stage) => (stage ? stages[stage] : 'stade non trouvé'),
  said: (stage) => `rapporté\u00a0: ${stage}`,
  dated: (stage, date) => `${stage}, ${date}`,
  chapters: (numbers) => `chapitres ${numbers}`,
  timeline: 'Chronologie',
};

export const texts = {
  'Ukraine’s accession to the European Union': 'Adhésion de l’Ukraine à l’Union européenne',
  Fundamentals: 'Fondamentaux',
  'Internal market': 'Marché intérieur',
  'Competitiveness and inclusive growth': 'Compétitivité et croissance inclusive',
  'Green agenda and sustainable connectivity': 'Programme environnemental et connectivité durable',
  'Resources, agriculture and cohesion': 'Ressources, agriculture et cohésion',
  'External relations': 'Relations extérieures',
  'The Commission’s page is on Moldova’s identical step the same day; no page on Ukraine itself was readable':
    'La page de la Commission porte sur l’étape identique de la Moldavie le même jour\u00a0; aucune page sur l’Ukraine elle-même n’était lisible',
};
