import '../components/pledge-counter/define.js';
export { PledgeCounterElement } from '../components/pledge-counter/pledge-counter.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
