import { coalitionEn } from './coalition.en.js';

/** Words of the coalition roster. */
export const coalitionRosterEn = {
  ...coalitionEn,
  roles: 'Role',
  all: 'all',
  search: 'Search by name',
  depths: 'Depth',
  sort: 'Sort',
  byName: 'by name',
  group: (standing: string, withRole: boolean) => `${standing}, ${withRole ? 'with a role' : 'no role named'}`,
  shown: (count: string, total: string, _n: number) => `${count} of ${total} members shown`,
  reset: 'Show all',
};

export type CoalitionRosterWords = typeof coalitionRosterEn;
