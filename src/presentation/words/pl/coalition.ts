import type { CoalitionWords } from '../coalition.en.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('pl');

const states = (count: string, n: number) => `${count} ${plural(n, { one: 'państwo', few: 'państwa', other: 'państw' })}`;

export const coalition: CoalitionWords = {
  sentence: ({ n, besides, members, asOf, standings: told }) => [
    `Jako członk${n === 1 ? 'a' : 'ów'}`,
    besides ? `, poza ${besides === 'Ukraina' ? 'Ukrainą' : `państwem ${besides}`},` : '',
    ` wymieniono ${states(members, n)} (${asOf})${told && `: ${told}`}.`,
  ].join(''),
  stand: (count, n, standing, word, instrument) => {
    if (standing === 'stated') return `${count}\u00a0${plural(n, { few: 'zadeklarowały', other: 'zadeklarowało' })} poparcie`;
    return standing === 'signed' && instrument ? `${count}\u00a0${plural(n, { few: 'podpisały', other: 'podpisało' })} ${instrument}` : `${count}\u00a0– ${word}`;
  },
  named: 'wymieniono jako członków',
  plan: (guarantee, startsAfter) => ` Plan ${guarantee ? '' : 'nie jest gwarancją bezpieczeństwa i '}zaczyna działać dopiero, gdy nastąpi ${startsAfter}.`,
  role: (role) => ({
    land: 'ląd', air: 'powietrze', sea: 'morze', training: 'szkolenia', logistics: 'logistyka', hosting: 'przyjęcie sił', headquarters: 'sztab', monitoring: 'monitorowanie',
  })[role],
  byDepth: 'według poziomu',
  states,
  troops: (answer) => `wojska: ${answer}`,
  namedBy: (name) => `wśród zobowiązanych wymienia je ${name}`,
  unconfirmed: 'członkostwa nie potwierdzono, nie policzono',
  stated: 'liczby łączne według oświadczeń, bez nazw',
  silence: 'Brak wzmianki znaczy „nie znaleziono”, a nie „nie”. Daty i źródła: w tabeli danych.',
};
