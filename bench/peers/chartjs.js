import { ArcElement, Chart, DoughnutController, Tooltip } from 'chart.js';
import { valueOf } from './value.js';

Chart.register(ArcElement, DoughnutController, Tooltip);

const parts = (value) => [value, 100 - value];
const charts = [...document.querySelectorAll('canvas')].map((canvas, at) => new Chart(canvas, {
  type: 'doughnut',
  data: { labels: ['covered', 'missing'], datasets: [{ data: parts(valueOf(at, 0)), backgroundColor: ['#313c49', '#d5d9de'] }] },
  options: { animation: false, responsive: false, cutout: '70%' },
}));
globalThis.update = (step) => charts.forEach((chart, at) => {
  chart.data.datasets[0].data = parts(valueOf(at, step));
  chart.update('none');
});
