import { define } from '../../kit/define.js';
import { TrendChartElement } from './trend-chart.element.js';

define('pw-trend-chart', TrendChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-trend-chart': TrendChartElement;
  }
}
