import type { CoalitionMapWords } from '../../../../src/presentation/words/coalition-map.en.js';
import type { Samples } from '../samples.js';
import { coalition } from './coalition.js';

export const coalitionMap: Samples<CoalitionMapWords> = {
  ...coalition,
  places: [['28', '4', ''], ['28', '4', '3 §realms']],
  off: [['Atlantis, Mu']],
};
