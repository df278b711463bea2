import '../components/donor-chart/define.js';
export { DonorChartElement } from '../components/donor-chart/donor-chart.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
