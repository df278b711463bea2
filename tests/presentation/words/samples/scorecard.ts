import { STATES } from '../../../../src/domain/benchmark/judgement.js';
import type { ScorecardWords } from '../../../../src/presentation/words/scorecard.en.js';
import type { Samples } from '../samples.js';

const date = '30 Tishri 2026';
const told = { day: date, total: '5', n: 5, states: '3 §vowed', rules: 'Gazette', dataTo: '29 Tishri 2026' };

export const scorecard: Samples<ScorecardWords> = {
  sentence: [told, { ...told, rules: '' }, { ...told, total: '1', n: 1 }, { ...told, total: '21', n: 21 }].map((one) => [one]),
  count: STATES.flatMap((state) => ([['1', 1, state], ['3', 3, state], ['21', 21, state]] as const)),
  state: STATES.map((state) => [state]),
  byRule: [['Gazette']],
  changed: [['3', 3, date], ['1', 1, date], ['0', 0, date]],
  changes: [['3', 3, date], ['1', 1, date], ['21', 21, date], ['0', 0, date]],
  last: [['Ships', date]],
  steps: [['3', 3], ['1', 1], ['21', 21]],
  step: [['forward'], ['back'], [undefined]],
  more: [['7']],
  of: [['1', '6']],
  target: [['1', '6']],
  inForce: [['65 §']],
  percent: [['65']],
  oldest: [[date]],
};
