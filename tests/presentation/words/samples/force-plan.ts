import type { ForcePlanWords } from '../../../../src/presentation/words/force-plan.en.js';
import type { Samples } from '../samples.js';
import { coalition } from './coalition.js';

export const forcePlan: Samples<ForcePlanWords> = {
  ...coalition,
  element: [['§land', '§vowed', '3 §realms', ''], ['§land', '§vowed', '3 §realms', '2 §sealed']],
  elements: [['§land, §sea']],
  total: [['Gazette', '30 Tishri 2026', '26', '§ships']],
  leaders: [['9 §realms', 'Gazette 9', undefined], ['9 §realms', 'Gazette 9', '3']],
  counted: [],
  leader: [['Gazette']],
};
