import type { CoalitionWords } from '../coalition.en.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('fr');

const roles = {
  land: 'terre', air: 'air', sea: 'mer', training: 'formation', logistics: 'logistique', hosting: 'accueil', headquarters: 'état-major', monitoring: 'surveillance',
};

const states = (count: string, n: number) => `${count} ${plural(n, { one: 'État', other: 'États' })}`;

export const coalition: CoalitionWords = {
  sentence: ({ members, n, besides, asOf, standings: told }) =>
    `${states(members, n)}${besides ? ` hors ${besides}` : ''} ${plural(n, { one: 'est nommé comme membre', other: 'sont nommés comme membres' })} (${asOf})${told && `\u00a0: ${told}`}.`,
  stand: (count, n, standing, word, instrument) => {
    if (standing === 'stated') return `${count} ${plural(n, { one: 'a déclaré son soutien', other: 'ont déclaré leur soutien' })}`;
    return standing === 'signed' && instrument
      ? `${count} ${plural(n, { one: 'a', other: 'ont' })} signé ${instrument}`
      : `${count} au stade «\u00a0${word}\u00a0»`;
  },
  named: 'nommés comme membres',
  plan: (guarantee, startsAfter) => ` Le plan ${guarantee ? '' : 'n’est pas une garantie de sécurité et '}ne commence qu’après ${startsAfter}.`,
  role: (role) => roles[role],
  byDepth: 'par stade',
  states,
  troops: (answer) => `troupes\u00a0: ${answer}`,
  namedBy: (name) => `nommé par ${name} parmi les pays engagés`,
  unconfirmed: 'appartenance non confirmée, non comptée',
  stated: 'totaux selon déclaration, sans noms',
  silence: 'Non mentionné veut dire non trouvé, et non «\u00a0non\u00a0». Dates et sources\u00a0: voir le tableau de données.',
};
