import { init, use } from 'echarts/core';
import { GaugeChart } from 'echarts/charts';
import { CanvasRenderer } from 'echarts/renderers';
import { gaugeOption } from './echarts-option.js';
import { valueOf } from './value.js';

use([GaugeChart, CanvasRenderer]);

const charts = [...document.querySelectorAll('.gauge')].map((place, at) => {
  const chart = init(place);
  chart.setOption(gaugeOption(valueOf(at, 0)));
  return chart;
});
globalThis.update = (step) => charts.forEach((chart, at) => chart.setOption(gaugeOption(valueOf(at, step))));
