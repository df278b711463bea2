import '../components/scorecard/define.js';
export { ScorecardElement } from '../components/scorecard/scorecard.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
