import '../components/agreement-ladder/define.js';
export { AgreementLadderElement } from '../components/agreement-ladder/agreement-ladder.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
