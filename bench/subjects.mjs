// The pages that are compared. Each has a static twin, written from what it shows.
import { init } from 'echarts';
import { gapRecord, ledgerOf, NOW, ringRecord } from './facts.mjs';
import { gaugeOption } from './peers/echarts-option.js';
import { valueOf } from './peers/value.js';

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} label as the report names it
 * @property {'gauge' | 'ring'} kind
 * @property {number} count
 * @property {string} head
 * @property {string} body
 * @property {boolean} [ours]
 * @property {string} [twin] the subject whose static twin is compared with, where it is not its own
 * @property {string} [tag] of ours
 * @property {unknown[][]} [records] of ours, for each step
 * @property {(step: number) => string} [still] the static twin's body, where no DOM shows it
 */

export const GAUGES = 100;
export const RINGS = 1000;

const times = (count, write) => Array.from({ length: count }, (_, at) => write(at)).join('\n');
export const attribute = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
export const classic = '<script src="/cdn/pledgewatch.js" defer></script>';

/** Tells the page when the last widget knows its facts. A listener on every widget would be counted as their work. */
export const ready = (tag) => `<script>globalThis.settled = new Promise((done) => addEventListener('DOMContentLoaded', async () => {
  await customElements.whenDefined('${tag}');
  const last = [...document.querySelectorAll('${tag}')].at(-1);
  while (last.reading.state !== 'ready') await new Promise((next) => last.addEventListener('pw-reading-change', next, { once: true }));
  done();
}));</script>`;

const KINDS = {
  gauge: { tag: 'pw-funding-gap', count: GAUGES, record: gapRecord, collection: 'gaps', entry: 'funding-gap' },
  ring: { tag: 'pw-benchmark-ring', count: RINGS, record: ringRecord, collection: 'indicators', entry: 'benchmark-ring' },
};

function ours(kind) {
  const { tag, count, record, collection, entry } = KINDS[kind];
  const records = [0, 1].map((step) => Array.from({ length: count }, (_, at) => record(at, step)));
  const each = (attributes) => times(count, (at) => `<${tag} now="${NOW}" ${attributes(at)}></${tag}>`);
  const inline = each((at) => `data="${attribute(record(at, 0))}"`);
  const shared = { kind, count, tag, ours: true };
  const name = `pledgewatch-${kind}`;
  return [
    { ...shared, name, label: `${tag}, data inline`, head: ready(tag) + classic, body: inline, records },
    { ...shared, name: `${name}-ledger`, twin: name, label: `${tag}, one pw-ledger`, head: ready(tag) + classic,
      body: `<pw-ledger data="${attribute(ledgerOf(collection, records[0]))}">${each((at) => `of="${record(at, 0).id}"`)}</pw-ledger>` },
    // Enough to say what the modules cost; a thousand of them say the same and take long.
    ...(kind === 'gauge' ? [{ ...shared, name: `${name}-module`, twin: name, label: `${tag}, modules`, head: `${ready(tag)}<script type="module" src="/peers/${entry}.js"></script>`, body: inline }] : []),
  ];
}

const script = (name) => `<script src="/peers/${name}.js" defer></script>`;
const style = (css) => `<style>${css}</style>`;

const sheet = (path) => `<link rel="stylesheet" href="/packages/${path}">`;

const ring = (name, label, write, { head = '', wrap = (body) => body } = {}) =>
  ({ name, label, kind: 'ring', count: RINGS, head: head + script(name), body: wrap(times(RINGS, (at) => write(valueOf(at, 0), at))) });

const gauge = (name, label, place, css, still) =>
  ({ name, label, kind: 'gauge', count: GAUGES, head: style(css) + script(name), body: times(GAUGES, () => place), ...(still ? { still: (step) => times(GAUGES, (at) => still(valueOf(at, step))) } : {}) });

/** The two arcs of a doughnut of 150 pixels with a hole of 70 %, as paths, for the canvas has no markup. */
function doughnut(value) {
  const point = (radius, turn) => [75 + radius * Math.sin(2 * Math.PI * turn), 75 - radius * Math.cos(2 * Math.PI * turn)].map((at) => at.toFixed(2)).join(' ');
  const arc = (from, to, fill) => `<path fill="${fill}" stroke="#fff" stroke-width="2" d="M${point(74, from)}A74 74 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(74, to)}L${point(52, to)}A52 52 0 ${to - from > 0.5 ? 1 : 0} 0 ${point(52, from)}Z"/>`;
  return `<svg width="150" height="150" viewBox="0 0 150 150">${arc(0, value / 100, '#313c49')}${arc(value / 100, 1, '#d5d9de')}</svg>`;
}

/** The library's own SVG of the same gauge. */
function echartsStill(value) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 300, height: 240 });
  chart.setOption(gaugeOption(value));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `<div class="gauge">${svg}</div>`;
}

const peers = [
  ring('vanilla', 'vanilla custom element', (value) => `<vanilla-ring value="${value}"></vanilla-ring>`),
  ring('shoelace', 'Shoelace progress ring', (value, at) => `<sl-progress-ring value="${value}" label="Ring ${at}">${value}%</sl-progress-ring>`,
    { head: sheet('@shoelace-style/shoelace/dist/themes/light.css') }),
  ring('webawesome', 'Web Awesome progress ring', (value, at) => `<wa-progress-ring value="${value}" label="Ring ${at}">${value}%</wa-progress-ring>`,
    { head: sheet('@awesome.me/webawesome/dist/styles/themes/default.css') }),
  ring('material', 'Material circular progress', (value, at) => `<md-circular-progress value="${value / 100}" aria-label="Ring ${at}"></md-circular-progress>`),
  ring('spectrum', 'Spectrum progress circle', (value, at) => `<sp-progress-circle size="l" progress="${value}" label="Ring ${at}"></sp-progress-circle>`,
    { wrap: (body) => `<sp-theme system="spectrum" color="light" scale="medium">${body}</sp-theme>` }),
  gauge('svg-gauge', 'svg-gauge', '<div class="gauge"></div>', `.gauge { width: 150px; height: 150px; } .dial { stroke: #d5d9de; stroke-width: 6; fill: none; }
    .value { stroke: #313c49; stroke-width: 6; fill: none; } .value-text { font-size: 1em; }`),
  gauge('justgage', 'JustGage', '<div class="gauge"></div>', '.gauge { width: 240px; height: 180px; }'),
  gauge('chartjs', 'Chart.js doughnut', '<canvas width="150" height="150"></canvas>', 'canvas, main > svg { display: block; }', doughnut),
  gauge('echarts', 'ECharts gauge', '<div class="gauge"></div>', '.gauge { width: 300px; height: 240px; }', echartsStill),
];

/** Peers that are a component of a kept system, with theme and accessible role, as ours are; and those that also print their number. */
export const FULL_FEATURED = ['shoelace', 'webawesome', 'material', 'spectrum'];
export const WITH_NUMBER = ['shoelace', 'webawesome'];

/** @type {Subject[]} */
export const subjects = [...ours('gauge'), ...ours('ring'), ...peers];
