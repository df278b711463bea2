import '../components/force-plan/define.js';
export { ForcePlanElement } from '../components/force-plan/force-plan.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
