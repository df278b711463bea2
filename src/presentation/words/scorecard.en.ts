import type { State } from '../../domain/benchmark/judgement.js';

/** Words of the scorecard. Counts, dates and texts arrive printed. */
export const scorecardEn = {
  sentence: (told: { day: string; total: string; n: number; states: string; rules: string; dataTo: string }) =>
    `On ${told.day}, of ${told.total} ${told.n === 1 ? 'benchmark' : 'benchmarks'} ${told.states}${told.rules && `, by rule of ${told.rules}`}, on data to ${told.dataTo}.`,
  none: 'No benchmark is recorded.',
  count: (count: string, n: number, state: State) => `${count} ${n === 1 ? 'is' : 'are'} ${state === 'not-rated' ? 'not rated' : state}`,
  state: (state: State) => (state === 'not-rated' ? 'not rated' : state as string),
  byRule: (by: string) => `by rule of ${by}`,
  noRule: 'no rule is stated',
  changed: (count: string, n: number, date: string) =>
    n ? ` Since ${date} changes are recorded for ${count}.` : ` Since ${date} no change is recorded.`,
  changes: (count: string, n: number, date: string) =>
    n ? `Since ${date}: ${count} ${n === 1 ? 'change' : 'changes'}` : `No change recorded since ${date}`,
  last: (change: string, date: string) => `Last change: ${change} (${date})`,
  unchanged: 'No change is recorded.',
  rule: 'Rule',
  steps: (count: string, n: number) => `${count} ${n === 1 ? 'step' : 'steps'}`,
  step: (direction: 'forward' | 'back' | undefined) => `step${direction ? ` ${direction}` : ''}`,
  reported: 'reported',
  more: (value: string) => `${value} more reported`,
  of: (value: string, target: string) => `${value} of ${target}`,
  target: (value: string, target: string) => `${value} (target: ${target})`,
  inForce: (value: string) => `${value}, a rule in force`,
  percent: (number: string) => `${number}%`,
  notKnown: 'not known',
  oldest: (date: string) => ` · oldest: ${date}`,
};

export type ScorecardWords = typeof scorecardEn;
