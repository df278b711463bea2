import type { Approval, Force } from '../../domain/agreement/ladder.js';
import { capital } from './letters.js';

const approvals: Record<Approval, string> = {
  ratified: 'ratified', 'not-required': 'no ratification required', 'not-found': 'ratification not found',
  adopted: 'adopted, not signed', unsigned: 'signature not found',
};
const forces: Record<Force, string> = {
  'in-force': 'in force', announced: 'in force by announcement', ended: 'no longer in force', 'not-found': 'entry into force not found',
};

/** Words of the agreement ladder. Counts, dates and names arrive printed. */
export const agreementLadderEn = {
  sentence: ({ signed, n, families, states }: { signed: string; n: number; families: readonly string[]; states: readonly string[] }) =>
    `${signed} ${n === 1 ? 'agreement is' : 'agreements are'} signed. ${capital(families.join('; '))}. ${capital(states.join('; '))}.`,
  counted: (label: string, count: string) => `${label}: ${count}`,
  or: (count: string, by: string, aside: readonly string[]) => `or ${count} by ${by}${aside.length ? ` (${aside.join(', ')})` : ''}`,
  both: (count: string, other: string) => `${count}, ${other}`,
  notNo: (count: string) => `${count}, which is not “not ratified”`,
  rungs: 'Signed agreements, each on its highest rung',
  beside: 'Beside the ladder',
  none: 'none found',
  approval: (approval: Approval): string => approvals[approval],
  force: (force: Force): string => forces[force],
  columns: ['Signed', 'Parlia\u00adment', 'In force'] as readonly [string, string, string],
  years: (count: string, n: number) => `${count} ${n === 1 ? 'year' : 'years'}`,
  bilateral: 'other bilateral agreements',
  multilateral: 'multilateral papers',
  all: 'all',
  show: 'State',
  search: 'Search by name',
  shown: (count: string, total: string, _n: number) => `${count} of ${total} agreements shown`,
  reset: 'Show all',
  silence: 'Amounts are as stated; they overlap and are not added up. A row opens to its details.',
};

export type AgreementLadderWords = typeof agreementLadderEn;
