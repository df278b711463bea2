import type { CoalitionWords } from '../coalition.en.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

const roles = {
  land: 'Land', air: 'Luft', sea: 'See', training: 'Ausbildung', logistics: 'Logistik', hosting: 'Aufnahme', headquarters: 'Hauptquartier', monitoring: 'Überwachung',
};

const states = (count: string, n: number) => `${count} ${plural(n, { one: 'Staat', other: 'Staaten' })}`;

export const coalition: CoalitionWords = {
  sentence: ({ members, n, besides, asOf, standings: told }) => {
    const [aside, after] = besides === 'Ukraine' ? [' neben der Ukraine', ''] : besides ? ['', `; ${besides} nicht mitgezählt`] : ['', ''];
    return `${states(members, n)}${aside} ${plural(n, { one: 'ist als Mitglied', other: 'sind als Mitglieder' })} genannt (${asOf}${after})${told && `: ${told}`}.`;
  },
  stand: (count, n, standing, word, instrument) => {
    const have = plural(n, { one: 'hat', other: 'haben' });
    if (standing === 'stated') return `${count} ${have} Unterstützung erklärt`;
    return standing === 'signed' && instrument ? `${count} ${have} ${instrument} unterzeichnet` : `${count} ${word}`;
  },
  named: 'als Mitglieder genannt',
  plan: (guarantee, startsAfter) => ` Der Plan ${guarantee ? '' : 'ist keine Sicherheitsgarantie und '}beginnt erst nach ${startsAfter}.`,
  role: (role) => roles[role],
  byDepth: 'nach Stufe',
  states,
  troops: (answer) => `Truppen: ${answer}`,
  namedBy: (name) => `von ${name} unter den Zusagenden genannt`,
  unconfirmed: 'Mitgliedschaft nicht bestätigt, nicht gezählt',
  stated: 'Gesamtzahlen laut Erklärung, ohne Namen',
  silence: 'Nicht erwähnt heißt nicht gefunden, nicht „nein“. Datum und Quellen: siehe Datentabelle.',
};
