import '../components/funding-gap/define.js';
export { FundingGapElement } from '../components/funding-gap/funding-gap.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
