import type { ForcePlanWords } from '../force-plan.en.js';
import { coalition } from './coalition.js';

export const words: ForcePlanWords = {
  ...coalition,
  element: (role, standing, states, firmer) => `${role} (${standing}\u00a0; nommés\u00a0: ${states}${firmer && `, dont ${firmer}`})`,
  elements: (list) => `Éléments du plan\u00a0: ${list}.`,
  total: (by, date, count, label) => ` ${by} (${date}) a déclaré un total de ${count}\u00a0: ${label}.`,
  leaders: (states, by, reserved) => ` Nommés parmi les pays engagés\u00a0: ${states} (${by})${reserved ? `, dont ${reserved} avec des réserves` : ''}.`,
  counted: (name, count) => `${count} par ${name}`,
  who: 'Par qui',
  firm: 'Avec quelle fermeté',
  conditions: 'Conditions posées',
  namedFor: 'Nommés pour cela',
  leader: (name) => `Nommés par ${name} parmi les pays engagés`,
};

/** Texts of the bundled ledger in French, by their English. */
export const texts = {
  'What is the coalition’s plan made of, and how firm is it?': 'De quoi le plan de la coalition est-il fait, et avec quelle fermeté\u00a0?',
  'Ukraine’s own forward defence, strengthened': 'La défense avancée de l’Ukraine elle-même, renforcée',
  'Ukraine; a few European brigades only as a back-up': 'L’Ukraine\u00a0; quelques brigades européennes, en soutien seulement',
  'Germany: a decision of the Bundestag': 'Allemagne\u00a0: une décision du Bundestag',
  'United Kingdom: a vote of the House of Commons, promised in January 2026': 'Royaume-Uni\u00a0: un vote de la Chambre des communes, promis en janvier 2026',
  'Estonia: a mandate of the Riigikogu': 'Estonie\u00a0: un mandat du Riigikogu',
  'Spain: the support of the Congress of Deputies': 'Espagne\u00a0: l’appui du Congrès des députés',
  'Air defence, manned aircraft included, from bases in Poland and Romania; not found in official texts':
    'Défense aérienne, avions pilotés compris, depuis des bases en Pologne et en Roumanie\u00a0; non trouvée dans des textes officiels',
  'Sweden: the approval of the Riksdag, and rules of engagement': 'Suède\u00a0: l’accord du Riksdag, et des règles d’engagement',
  'Bulgaria: a decision of the National Assembly on its role': 'Bulgarie\u00a0: une décision de l’Assemblée nationale sur son rôle',
  'A fleet in the Black Sea that clears mines and keeps trade routes open': 'Une flotte en mer Noire qui déblaie les mines et garde ouvertes les routes commerciales',
  'Possibly led by Türkiye, which plans to lead at sea': 'Peut-être sous la conduite de la Turquie, qui prévoit de mener en mer',
  'No decision on troops; forces could stand on neighbouring NATO territory after a ceasefire, if the Bundestag decides so':
    'Pas de décision sur des troupes\u00a0; des forces pourraient se tenir sur un territoire voisin de l’OTAN après un cessez-le-feu, si le Bundestag le décide',
  'Chancellor Friedrich Merz': 'Le chancelier Friedrich Merz',
  'No troops; monitoring and training outside Ukraine': 'Pas de troupes\u00a0; surveillance et formation hors d’Ukraine',
  'No troops in Ukraine; a logistics hub': 'Pas de troupes en Ukraine\u00a0; une plateforme logistique',
};
