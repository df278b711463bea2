import { define } from '../../kit/define.js';
import { DonorChartElement } from './donor-chart.element.js';

define('pw-donor-chart', DonorChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-donor-chart': DonorChartElement;
  }
}
