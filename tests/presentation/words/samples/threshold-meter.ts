import type { ThresholdMeterWords } from '../../../../src/presentation/words/threshold-meter.en.js';
import type { Samples } from '../samples.js';

const date = '30 Tishri 2026';
const told = { label: 'Ships', amount: '§about 7', about: '4:6', verdict: '§kept' };

export const thresholdMeter: Samples<ThresholdMeterWords> = {
  limit: [[true, '65 §'], [false, '65 §']],
  bound: [[true, '65 §'], [false, '65 §'], [true, ''], [false, '']],
  basis: (['in-force', 'coming', 'demand', 'yardstick'] as const).flatMap((basis) => [[basis, ''], [basis, date]] as const),
  sentence: [[{ label: 'Ships', bound: '§at least 65', basis: '§decree', rule: 'Gazette' }], [{ label: 'Ships', bound: '§at least 65', basis: '§decree', rule: undefined }]],
  reading: [[told], [{ ...told, about: '', verdict: '' }]],
  unknown: [['Ships', '4:6'], ['Ships', '']],
  verdict: [[true, 'kept'], [true, 'missed'], [true, 'undecided'], [false, 'kept'], [false, 'missed'], [false, 'undecided']],
  actual: [[true], [false]],
  counted: [['4', '6']],
};
