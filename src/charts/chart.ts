import { BarController, BarElement, Chart, LinearScale, type ChartDataset, type ChartOptions } from 'chart.js';
import type { LiveDrawing, LiveEvents, LiveModel } from '../presentation/geometry/live.js';

/** A bar from value to value, at its place. */
interface Bar {
  readonly x: number | readonly [number, number] | null;
  readonly y: number | readonly [number, number] | null;
}
type Bars = Bar[];

/** As in the visual language: filters take so long. */
const DURATION = 150;

/**
 * Draws bars with Chart.js. It knows only what it is given; every option is set here, chart by chart, and no plugin of
 * the page is let in, so that neither a page's charts nor ours change each other.
 */
export function draw(canvas: HTMLCanvasElement, model: LiveModel, { read, resized }: LiveEvents): LiveDrawing {
  // What is registered is there for charts of its kind, and changes no default of others.
  Chart.register(BarController, BarElement, LinearScale);
  let shown = model;
  const chart = new Chart<'bar', Bars>(canvas, {
    type: 'bar',
    data: { datasets: datasets(model) },
    options: {
      ...placing(model),
      ...MANNERS,
      // The picture stands there already.
      animation: false,
      onHover: ({ x, y }) => {
        const { places, isUpright } = shown;
        const at = chart.scales[isUpright ? 'x' : 'y']?.getValueForPixel((isUpright ? x : y) ?? 0) ?? 0;
        read(places.reduce((nearest, place, index) => (Math.abs(place - at) < Math.abs((places[nearest] ?? 0) - at) ? index : nearest), 0));
      },
    },
  });
  // Not before: it is resized while it is made.
  chart.options.onResize = resized;
  const left = () => { read(undefined); };
  canvas.addEventListener('mouseleave', left);
  return {
    update: (next) => {
      shown = next;
      chart.data.datasets = datasets(next);
      Object.assign(chart.options, placing(next), { animation: next.isStill ? false : { duration: DURATION, easing: 'easeOutQuart' } });
      chart.update();
    },
    destroy: () => {
      canvas.removeEventListener('mouseleave', left);
      chart.destroy();
    },
  };
}

const datasets = ({ layers, places, isUpright, breadth }: LiveModel): ChartDataset<'bar', Bars>[] =>
  layers.map(({ layer, fill, edge }) => ({
    data: places.map((place, at) => {
      const stretch = layer[at] ?? null;
      return isUpright ? { x: place, y: stretch } : { x: stretch, y: place };
    }),
    backgroundColor: fill, hoverBackgroundColor: fill,
    borderColor: edge ?? fill, hoverBorderColor: edge ?? fill, borderWidth: edge ? 1 : 0, hoverBorderWidth: edge ? 1 : 0,
    borderSkipped: false, borderRadius: 0, hoverBorderRadius: 0, inflateAmount: 0,
    base: 0, minBarLength: 0, grouped: false, stack: '', skipNull: false, clip: false, order: 0, hidden: false, normalized: false, parsing: {},
    barPercentage: 0.72, categoryPercentage: 1, indexAxis: isUpright ? 'x' : 'y',
    ...(breadth === undefined ? {} : { barThickness: breadth }),
  }));

/** What changes with the model. */
function placing({ isUpright, isMirrored, scale, extent, inset }: LiveModel): ChartOptions<'bar'> {
  const values = { ...AXIS, min: scale.low, max: scale.high, reverse: isMirrored };
  const places = { ...AXIS, min: 0, max: extent, reverse: !isUpright };
  return {
    indexAxis: isUpright ? 'x' : 'y',
    scales: { x: { ...(isUpright ? places : values), axis: 'x' }, y: { ...(isUpright ? values : places), axis: 'y' } },
    layout: { autoPadding: false, padding: { top: 0, bottom: 0, ...inset } },
  };
}

/** An axis that is not drawn: its ticks and words are HTML. */
const AXIS = {
  type: 'linear', display: false, offset: false, stacked: false, beginAtZero: false, bounds: 'data', grace: 0, weight: 0,
  grid: { display: false, drawTicks: false, offset: false }, border: { display: false }, ticks: { display: false }, title: { display: false },
} as const;

/** What never changes. */
const MANNERS: ChartOptions<'bar'> = {
  responsive: true, maintainAspectRatio: false, resizeDelay: 0, clip: false,
  events: ['mousemove', 'click', 'touchstart', 'touchmove'],
  interaction: { mode: 'nearest', axis: 'xy', intersect: true, includeInvisible: false },
  hover: { mode: 'nearest', axis: 'xy', intersect: true },
  onClick: () => undefined,
  // Colours are there at once: only lengths move.
  animations: { numbers: { type: 'number', properties: ['x', 'y', 'base', 'width', 'height'] }, colors: false },
  transitions: { active: { animation: { duration: 0 } }, resize: { animation: { duration: 0 } } },
  // None at all, also none that the page has registered for all charts.
  plugins: false as never,
};
