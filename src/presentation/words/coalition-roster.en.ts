import type { RosterOrder } from '../../domain/coalition/coalition.js';
import type { Role } from '../../domain/coalition/roles.js';
import type { Standing } from '../../domain/ledger/depth.js';

const roles: Record<Role, string> = {
  land: 'land', air: 'air', sea: 'sea', training: 'training', logistics: 'logistics', hosting: 'hosting',
  headquarters: 'headquarters', monitoring: 'monitoring',
};

const states = (count: string) => `${count} ${count === '1' ? 'state' : 'states'}`;

/** Words of the coalition roster. Counts, dates and names arrive printed. */
export const coalitionRosterEn = {
  sentence: (told: { members: string; besides: string | undefined; asOf: string; standings: string; withdrawn: string | undefined }) => [
    states(told.members), told.besides ? ` besides ${told.besides}` : '', told.members === '1' ? ' is' : ' are', ` named as members (${told.asOf})`,
    told.standings ? `: ${told.standings}` : '', told.withdrawn ? `; ${told.withdrawn} withdrew` : '', '.',
  ].join(''),
  stand: (count: string, standing: Standing, word: string, instrument: string | undefined) =>
    `${count} ${standing === 'stated' ? 'stated support' : standing === 'signed' && instrument ? `signed ${instrument}` : word}`,
  plan: (guarantee: boolean, startsAfter: string) => ` The plan ${guarantee ? '' : 'is not a security guarantee and '}starts only after ${startsAfter}.`,
  role: (role: Role) => roles[role],
  roles: 'Filter by role',
  all: 'all',
  search: 'Search by name',
  depth: 'Depth',
  order: 'Sort',
  orders: { depth: 'by depth', name: 'by name' } satisfies Record<RosterOrder, string>,
  group: (standing: string, withRole: boolean | undefined) =>
    withRole === undefined ? standing : `${standing}, ${withRole ? 'with a role' : 'no role named'}`,
  states,
  shown: (count: string, total: string) => (count === total ? `All ${total} members shown.` : `${count} of ${total} members shown.`),
  none: 'No member matches.',
  reset: 'Show all',
  troops: (answer: string) => `troops: ${answer}`,
  namedBy: (name: string) => `named as committed by ${name}`,
  unconfirmed: 'membership not confirmed, not counted',
  stated: 'totals as stated, without names',
  said: (by: string, date: string) => `${by}, ${date}`,
  silence: 'Where troops, a role or a condition is not mentioned, none was found; that is not a “no”. Date and source of each state: see the data table.',
};

export type CoalitionRosterWords = typeof coalitionRosterEn;
