import '../components/threshold-meter/define.js';
export { ThresholdMeterElement } from '../components/threshold-meter/threshold-meter.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
