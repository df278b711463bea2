import type { CoalitionWords } from '../coalition.en.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('uk');

export const coalition: CoalitionWords = {
  sentence: ({ n, besides, members, asOf, standings: told }) => [
    `Член${n === 1 ? 'ом' : 'ами'}`,
    besides ? `, крім ${besides === 'Україна' ? 'України' : `країни ${besides}`},` : '',
    ` названо ${members} ${plural(n, { one: 'державу', few: 'держави', other: 'держав' })} (${asOf})${told && `: ${told}`}.`,
  ].join(''),
  stand: (count, n, standing, word, instrument) => {
    if (standing === 'stated') return `${count}\u00a0${plural(n, { one: 'заявила', other: 'заявили' })} про підтримку`;
    return standing === 'signed' && instrument ? `${count}\u00a0${plural(n, { one: 'підписала', other: 'підписали' })} ${instrument}` : `${count}\u00a0— ${word}`;
  },
  named: 'названо членами',
  plan: (guarantee, startsAfter) => ` План ${guarantee ? '' : 'не є гарантією безпеки й '}починає діяти, лише коли настане ${startsAfter}.`,
  role: (role) => ({
    land: 'суходіл', air: 'повітря', sea: 'море', training: 'навчання', logistics: 'логістика', hosting: 'розміщення', headquarters: 'штаб', monitoring: 'моніторинг',
  })[role],
  byDepth: 'за рівнем',
  states: (count, n) => `${count} ${plural(n, { one: 'держава', few: 'держави', other: 'держав' })}`,
  troops: (answer) => `війська: ${answer}`,
  namedBy: (name) => `серед тих, хто взяв зобов’язання, її називає ${name}`,
  unconfirmed: 'членство не підтверджено, не враховано',
  stated: 'підсумки за заявами, без назв',
  silence: 'Не згадано означає «не знайдено», а не «ні». Дати й джерела\u00a0— у таблиці даних.',
};
