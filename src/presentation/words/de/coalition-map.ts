import type { CoalitionMapWords } from '../coalition-map.en.js';
import { coalition } from './coalition.js';

export const words: CoalitionMapWords = {
  ...coalition,
  places: (europe, beyond, off) => ` Auf der Karte: ${europe} in Europa, ${beyond} außerhalb${off && `; ohne Platz darauf: ${off}`}.`,
  beyond: 'Außerhalb Europas',
  off: (list) => `Ohne Platz auf der Karte: ${list}.`,
  map: 'Karte der Mitglieder',
  by: 'Auf der Karte gezeigt',
  byRole: 'nach Rolle',
  noRole: 'ohne genannte Rolle',
  hint: 'Einen Staat wählen, um zu lesen, was über ihn erfasst ist.',
  bars: 'Balken in einer Kachel, von links nach rechts: Land, Luft, See. Kein Balken: keine solche Rolle genannt. Ein Staat mit mehreren Rollen steht unter jeder.',
  outside: 'als Nichtmitglied genannt, nicht gezählt',
  behind: 'der Staat, hinter dem sie stehen, selbst kein Mitglied',
};

/** Texts of the bundled ledger in German, by their English. */
export const texts = {
  'Not among the members named on 5 January 2026.': 'Nicht unter den am 5. Januar 2026 genannten Mitgliedern.',
  'Not among the members named on 5 January 2026; whether it joined later was not found.':
    'Nicht unter den am 5. Januar 2026 genannten Mitgliedern; ob es später beigetreten ist, wurde nicht gefunden.',
  'A partner that is to lead the monitoring of a ceasefire; not a party to the Paris Declaration.':
    'Ein Partner, der die Überwachung eines Waffenstillstands leiten soll; nicht Partei der Pariser Erklärung.',
};
