import { capital } from './letters.js';

/** What weak sources add, and what it is added to. */
interface Reported {
  readonly value: string;
  readonly date: string;
  readonly note: string | undefined;
  readonly beside: 'progress' | 'number' | 'unknown';
}

/** Words of the benchmark ring, and of a number in a sentence. Numbers and dates arrive printed. */
export const benchmarkRingEn = {
  subject: (unit: string, term: string | undefined) => `${capital(unit)}${term ? ` ${term}` : ''}`,
  sentence: (told: {
    subject: string; ratio: string; share: string | undefined; date: string; surplus: string | undefined; reported: boolean;
  }) => [
    `${told.subject}: ${told.ratio}`,
    told.reported ? ` confirmed (${told.share ? `${told.share}; ` : ''}${told.date})` : `${told.share ? ` (${told.share})` : ''}, as of ${told.date}`,
    told.surplus ? `, ${told.surplus} more than the target` : '',
  ].join(''),
  /** Ends what the others begin. */
  whole: (begun: string, reported: Reported | undefined) => `${begun}${reported ? more(reported) : ''}.`,
  unknown: (subject: string, target: string | undefined, date: string) =>
    `${subject}: ${target ? `how many of ${target}` : 'the number'} is not known (${date}); unknown is not zero`,
  plain: (amount: string, date: string, target: string | undefined) =>
    `${amount}, as of ${date}; ${target ? `against the target of ${target} no share is reckoned` : 'no target is stated'}`,
  rule: (amount: string, date: string) => `A rule in force, as of ${date}: ${amount}; a rule is not progress`,
  event: (date: string) => `Dated ${date}; an event is not progress towards a target`,
  inForce: 'rule in force',
  /** A share of a hundred does not count parts of its target. */
  ratio: (value: string, target: string, percent: boolean) => `${value} ${percent ? 'against a target of' : 'of'} ${target}`,
  of: (target: string, percent: boolean) => `${percent ? 'target' : 'of'} ${target}`,
  ofTarget: 'of target',
  told: (ratio: string, reported: string | undefined) => `${ratio}${reported ? ` confirmed, ${reported} more reported` : ''}`,
  percent: (number: string) => `${number}%`,
  points: (count: string, n: number) => `${count} ${n === 1 ? 'point' : 'points'}`,
  reached: (term: string | undefined, reported: boolean) => (reported ? 'Confirmed' : capital(term ?? 'reached')),
  reported: 'Reported',
  missing: (term: string | undefined) => (term ? `Not ${term}` : 'Missing'),
  surplus: 'Above target',
  target: 'Target',
  notKnown: 'not known',
  /** A stated sum, with what is said of it. */
  stated: (label: string, amount: string, about: string) => `${label && `${label}: `}${amount} (${about}).`,
};

const more = ({ value, date, note, beside }: Reported) =>
  `${beside === 'progress' ? ' and' : ';'} ${value}${beside === 'unknown' ? '' : ' more'} reported (${date}${note ? `; ${note.replace(/\.$/, '')}` : ''})`;

export type BenchmarkRingWords = typeof benchmarkRingEn;
