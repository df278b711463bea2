import type { AgreementLadderWords } from '../../../../src/presentation/words/agreement-ladder.en.js';
import type { Samples } from '../samples.js';

export const agreementLadderSamples: Samples<AgreementLadderWords> = {
  sentence: [{ signed: '32', n: 32, families: ['§family: 29'], states: ['§vowed: 2'] }, { signed: '1', n: 1, families: ['§family: 1'], states: ['§vowed: 1'] }].map((told) => [told]),
  counted: [],
  or: [['28', '§census', []], ['28', '§census', ['§note', '2025']]],
  both: [],
  notNo: [['22']],
  approval: (['ratified', 'not-required', 'not-found', 'adopted', 'unsigned'] as const).map((approval) => [approval]),
  force: (['in-force', 'announced', 'ended', 'not-found'] as const).map((force) => [force]),
  years: [['1', 1], ['3', 3], ['10', 10], ['100', 100]],
  shown: [['7', '33', 33], ['1', '21', 21]],
};
