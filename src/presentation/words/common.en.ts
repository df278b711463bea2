import type { FreshnessState } from '../../domain/calendar/freshness.js';
import type { Standing } from '../../domain/ledger/depth.js';
import type { Qualifier } from '../../domain/quantity/money.js';

const standings: Record<Standing, string> = {
  stated: 'stated', signed: 'signed', ratified: 'ratified', funded: 'funded', delivered: 'delivered',
  withdrawn: 'withdrawn', disputed: 'disputed', reported: 'reported', 'not-rated': 'not rated', 'not-found': 'not found',
};

/** Words that every widget uses. What is counted arrives printed, and as the number that the word beside it agrees with. */
export const commonEn = {
  /** Texts of the bundled ledger, by their English. */
  texts: {} as Readonly<Record<string, string>>,
  source: 'Source:',
  moreSources: (count: string, _n: number) => `; and ${count} more in the data table`,
  asOf: (date: string) => `As of ${date}`,
  freshness: (state: FreshnessState, age: string) => (state === 'fresh' ? 'fresh' : `${state}, ${age} old`),
  dataTable: 'Data table',
  columns: ['What', 'Figure', 'As of', 'Source'] as readonly [string, string, string, string],
  loading: 'Loading the figures …',
  empty: 'Nothing is recorded here yet. That is not a zero.',
  invalid: (count: string, n: number) => `This figure cannot be shown: its data have ${n === 1 ? 'an error' : `${count} errors`}.`,
  lastGood: 'The newest data could not be read; these are the last good figures.',
  pinned: ' · frozen by this page',
  asPublished: 'Frozen as published with the page; newer figures could not be read.',
  leftOut: (list: string) => `Not counted here: ${list}.`,
  standing: (standing: Standing) => standings[standing],
  qualified: (qualifier: Qualifier | undefined, amount: string) => (qualifier ? `${qualifier} ${amount}` : amount),
};

export type CommonWords = typeof commonEn;
