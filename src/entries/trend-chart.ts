import '../components/trend-chart/define.js';
export { TrendChartElement } from '../components/trend-chart/trend-chart.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
