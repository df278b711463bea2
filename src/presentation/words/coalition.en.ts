import type { Role } from '../../domain/coalition/roles.js';
import type { Standing } from '../../domain/ledger/depth.js';

const states = (count: string, n: number) => `${count} ${n === 1 ? 'state' : 'states'}`;

/** Words of every widget on a coalition and its plan. Counts, dates and names arrive printed. */
export const coalitionEn = {
  sentence: (told: { members: string; n: number; besides: string | undefined; asOf: string; standings: string }) =>
    `${states(told.members, told.n)}${told.besides ? ` besides ${told.besides}` : ''} ${told.n === 1 ? 'is' : 'are'} named as members (${told.asOf})${told.standings && `: ${told.standings}`}.`,
  stand: (count: string, _n: number, standing: Standing, word: string, instrument: string) =>
    `${count} ${standing === 'stated' ? 'stated support' : standing === 'signed' && instrument ? `signed ${instrument}` : word}`,
  named: 'named as members',
  plan: (guarantee: boolean, startsAfter: string) => ` The plan ${guarantee ? '' : 'is not a security guarantee and '}starts only after ${startsAfter}.`,
  role: (role: Role): string => role,
  byDepth: 'by depth',
  states,
  troops: (answer: string) => `troops: ${answer}`,
  namedBy: (name: string) => `named as committed by ${name}`,
  unconfirmed: 'membership not confirmed, not counted',
  stated: 'totals as stated, without names',
  silence: 'Not mentioned means not found, not “no”. Dates and sources: see the data table.',
};

export type CoalitionWords = typeof coalitionEn;
