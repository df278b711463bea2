import type { CoalitionMapWords } from '../coalition-map.en.js';
import { coalition } from './coalition.js';

export const words: CoalitionMapWords = {
  ...coalition,
  places: (europe, beyond, off) => ` На мапі в Європі: ${europe}, поза нею: ${beyond}${off && `; без місця на ній: ${off}`}.`,
  beyond: 'Поза Європою',
  off: (list) => `Без місця на мапі: ${list}.`,
  map: 'Мапа членів',
  by: 'Показано на мапі',
  byRole: 'за роллю',
  noRole: 'роль не названо',
  hint: 'Виберіть державу, щоб прочитати, що про неї записано.',
  bars: 'Смужки в клітинці зліва направо: суходіл, повітря, море. Немає смужки: такої ролі не названо. Держава з кількома ролями стоїть під кожною.',
  outside: 'названо таким, що не є членом, не враховано',
  behind: 'держава, за якою вони стоять, сама не є членом',
};

/** Texts of the bundled ledger in Ukrainian, by their English. */
export const texts = {
  'Not among the members named on 5 January 2026.': 'Немає серед членів, названих 5 січня 2026.',
  'Not among the members named on 5 January 2026; whether it joined later was not found.':
    'Немає серед членів, названих 5 січня 2026; чи приєдналася пізніше, не знайдено.',
  'A partner that is to lead the monitoring of a ceasefire; not a party to the Paris Declaration.':
    'Партнер, який має очолити моніторинг припинення вогню; не є стороною Паризької декларації.',
};
