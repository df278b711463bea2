import type { CoalitionWords } from '../../../../src/presentation/words/coalition.en.js';
import type { Samples } from '../samples.js';

const name = 'Atlantis';
const told = { members: '26', n: 26, besides: name, asOf: '30 Tishri 2026', standings: '26 §vowed' };

/** Of what the widgets on a coalition have in common. */
export const coalition: Samples<CoalitionWords> = {
  sentence: [told, { ...told, besides: undefined, standings: '' }, { ...told, members: '1', n: 1 }, { ...told, members: '21', n: 21 }].map((roster) => [roster]),
  stand: [['3', 3, 'stated', '§vowed', '§decree'], ['1', 1, 'signed', '§vowed', '§decree'], ['21', 21, 'stated', '§vowed', '']],
  plan: [[false, '§truce'], [true, '§truce']],
  role: (['land', 'air', 'sea', 'training', 'logistics', 'hosting', 'headquarters', 'monitoring'] as const).map((role) => [role]),
  states: [['3', 3], ['21', 21], ['26', 26]],
  troops: [['§hearsay']],
  namedBy: [[name]],
};
