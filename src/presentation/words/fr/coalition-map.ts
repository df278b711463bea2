import type { CoalitionMapWords } from '../coalition-map.en.js';
import { coalition } from './coalition.js';

export const words: CoalitionMapWords = {
  ...coalition,
  places: (europe, beyond, off) => ` Sur la carte\u00a0: ${europe} en Europe, ${beyond} hors d’Europe${off && `\u00a0; sans place\u00a0: ${off}`}.`,
  beyond: 'Hors d’Europe',
  off: (list) => `Sans place sur la carte\u00a0: ${list}.`,
  map: 'Carte des membres',
  by: 'Montré sur la carte',
  byRole: 'par rôle',
  noRole: 'sans rôle nommé',
  hint: 'Choisir un État pour lire ce qui est enregistré à son sujet.',
  bars: 'Barres dans une case, de gauche à droite\u00a0: terre, air, mer. Pas de barre\u00a0: aucun rôle de ce genre n’est nommé. Un État à plusieurs rôles figure sous chacun.',
  outside: 'nommé comme non-membre, non compté',
  behind: 'l’État qu’ils soutiennent, lui-même non membre',
};

/** Texts of the bundled ledger in French, by their English. */
export const texts = {
  'Not among the members named on 5 January 2026.': 'Pas parmi les membres nommés le 5 janvier 2026.',
  'Not among the members named on 5 January 2026; whether it joined later was not found.':
    'Pas parmi les membres nommés le 5 janvier 2026\u00a0; s’il a adhéré plus tard n’a pas été trouvé.',
  'A partner that is to lead the monitoring of a ceasefire; not a party to the Paris Declaration.':
    'Un partenaire qui doit diriger la surveillance d’un cessez-le-feu\u00a0; non partie à la Déclaration de Paris.',
};
