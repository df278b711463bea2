import type { Rung } from '../../domain/ledger/depth.js';
import type { SetAside } from '../../domain/pledge/counted.js';
import type { Change } from '../../domain/pledge/total.schema.js';
import { capital, within } from './letters.js';

const reasons: Record<SetAside, string> = {
  withdrawn: 'withdrawn', below: 'not that deep', unknown: 'amount not known',
  part: 'part of another record', overlap: 'may be the same money', circular: 'part of itself',
};

const why: Record<Change['why'], string> = { pledged: 'newly pledged', withdrawn: 'withdrawn', 're-estimated': 're-estimated' };

/** Words of the pledge counter. Amounts and dates arrive printed. */
export const pledgeCounterEn = {
  term: 'pledged',
  bounds: (atLeast: boolean, about: boolean) => `${atLeast ? 'at least ' : ''}${about ? 'about ' : ''}`,
  sentence: (told: {
    total: string; term: string; since: string | undefined; by: string;
    parts: readonly { amount: string; share: string; label: string }[]; unmeasured: readonly string[];
  }) => [
    told.parts.length ? `Of ${told.total} ${told.term}` : `${told.total} ${told.since ? 'has been' : 'is'} ${told.term}`,
    told.since ? ` since ${told.since}` : '',
    told.by ? ` (${told.by})` : '',
    told.parts.length ? ', ' : '',
    told.parts.map(({ amount, share, label }) => `${amount}${share ? ` (${share})` : ''} is ${within(label)}`).join('; '),
    '.',
    ...told.unmeasured.map((label) => ` ${label}: not measured here.`),
  ].join(''),
  moved: (change: string) => ` Last change: ${change}.`,
  change: (amount: string, date: string, reason: Change['why']) => `${amount} on ${date}, ${why[reason]}`,
  changeRow: (reason: Change['why']) => `Change: ${why[reason]}`,
  cannotAdd: (currencies: string) =>
    `These pledges stand in ${currencies}; without a dated exchange rate in the ledger they cannot be added up.`,
  nothing: 'None of these records can be counted. That is not a zero.',
  inCurrency: (currency: string) => `In ${currency}`,
  notMeasured: 'not measured here',
  notKnown: 'not known',
  /** A part by its own label, by the rung that it has reached, or both; without either it is the rest. */
  part: (label: string | undefined, rung: string | undefined) =>
    (label ? `${label}${rung ? ` (${rung})` : ''}` : rung ? capital(rung) : 'Not broken down'),
  total: (term: string) => `Total ${term}`,
  share: (share: string, atMost: boolean) => `${atMost ? 'at most ' : ''}${share}`,
  rule: (count: string, n: number, from: Rung, word: string) =>
    `Reckoned from ${count} ${n === 1 ? 'record that is' : 'records that are'} ${word}${from === 'delivered' ? '' : ' or deeper'}, each counted once.`,
  left: (groups: readonly { why: SetAside; labels: string }[]) => `Left out: ${groups.map(({ why: reason, labels }) => `${labels} (${reasons[reason]})`).join('; ')}.`,
  leftRow: (label: string, reason: SetAside) => `${label} (left out: ${reasons[reason]})`,
  rate: (publisher: string, date: string) => `Converted at the ${publisher} rate of ${date}.`,
};

export type PledgeCounterWords = typeof pledgeCounterEn;
