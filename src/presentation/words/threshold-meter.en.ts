import type { Verdict } from '../../domain/benchmark/threshold.js';

/** What a limit is: a rule in force, one that comes into force, somebody's demand, or the ledger's own yardstick. */
export type Basis = 'in-force' | 'coming' | 'demand' | 'yardstick';

const verdicts: Record<Exclude<Verdict, 'unknown'>, string> = { kept: ' kept', missed: ' missed', undecided: ': not decided' };

const bases: Record<Basis, string> = { 'in-force': 'rule in force', coming: 'rule not yet in force', demand: 'not a rule in force', yardstick: 'a yardstick, not a rule' };

/** Words of the threshold meter. Numbers and dates arrive printed. */
export const thresholdMeterEn = {
  limit: (isFloor: boolean, limit: string) => `${isFloor ? 'Floor' : 'Ceiling'}: ${limit}`,
  bound: (isFloor: boolean, limit: string) => `at ${isFloor ? 'least' : 'most'}${limit && ` ${limit}`}`,
  basis: (basis: Basis, date: string) => `${bases[basis]}${date && `${basis === 'coming' ? ': from ' : ' since '}${date}`}`,
  /** The rule is quoted by its name. */
  sentence: (told: { label: string; bound: string; basis: string; rule: string | undefined }) =>
    `${told.label}: ${told.bound}, ${told.basis}${told.rule ? ` (“${told.rule}”)` : ''}.`,
  reading: (told: { label: string; amount: string; about: string; verdict: string }) =>
    ` ${told.label}: ${told.amount}${told.about && ` (${told.about})`}${told.verdict && `, ${told.verdict}`}.`,
  unknown: (label: string, about: string) => ` ${label}: not found${about && ` (${about})`}; that is unknown, not zero.`,
  verdict: (isFloor: boolean, verdict: Exclude<Verdict, 'unknown'>) => `${isFloor ? 'floor' : 'ceiling'}${verdicts[verdict]}`,
  actual: (isShare: boolean) => `Actual ${isShare ? 'share' : 'number'}`,
  notFound: 'not found',
  counted: (part: string, whole: string) => `${part} of ${whole}`,
  vague: 'Here “nearly” and “about” are read as within a tenth of the figure.',
};

export type ThresholdMeterWords = typeof thresholdMeterEn;
