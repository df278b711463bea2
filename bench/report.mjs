// What the run found: as a table for the console, and as markdown with a chart.
import { chart } from './chart.mjs';
import { FRAMES } from './measure/frames.mjs';
import { median, quartiles } from './statistics.mjs';
import { FULL_FEATURED, GAUGES, RINGS, WITH_NUMBER } from './subjects.mjs';

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;
const times = (value) => `${value.toFixed(2)} ×`;

/** The median of one number of a page, and of its ratio to another page round by round. */
function comparison(paged, name, twin, pick) {
  const pairs = paged.get(name).map((run, round) => [pick(run), pick(paged.get(twin)[round])]).filter(([a, b]) => a !== undefined && b !== undefined);
  const ratios = pairs.map(([a, b]) => a / b);
  return { value: median(pairs.map(([a]) => a)), above: median(pairs.map(([a, b]) => a - b)), still: median(pairs.map(([, b]) => b)), ratio: median(ratios), spread: quartiles(ratios) };
}

const task = ({ load }) => load.task;
const total = ({ heap }) => heap?.total;

function line(what, { value, still, ratio, spread }, print, target) {
  const [low, high] = spread ?? [];
  return {
    what, ours: print(value), still: print(still), ratio: times(ratio), spread: spread && low !== high ? `${low.toFixed(2)}–${high.toFixed(2)}` : '',
    target: target === undefined ? '' : `≤ ${times(target)}`, verdict: target === undefined ? '' : ratio <= target ? 'met' : 'missed',
  };
}

function oursLines(paged) {
  const lines = [];
  for (const [kind, count, most] of [['gauge', GAUGES, 1.3], ['ring', RINGS, 1.45]]) {
    const name = `pledgewatch-${kind}`;
    if (!paged.has(name)) continue;
    const still = `${name}-static`;
    const things = `${count} ${kind === 'gauge' ? 'funding gauges' : 'benchmark rings'}`;
    lines.push(line(`Load, ${things}, data inline`, comparison(paged, name, still, task), ms, most));
    lines.push(line(`Load, ${things}, one \`pw-ledger\``, comparison(paged, `${name}-ledger`, still, task), ms, most));
    if (paged.has(`${name}-module`)) lines.push(line(`Load, ${things}, as modules`, comparison(paged, `${name}-module`, still, task), ms));
    if (kind === 'gauge') lines.push(line(`Update of ${count}`, comparison(paged, name, still, ({ update }) => update), ms, 1.5));
    lines.push(line(`Heap of ${things}`, comparison(paged, name, still, total), megabytes, 1.5));
    lines.push(line(`– of it, script`, comparison(paged, name, still, ({ heap }) => heap?.script), megabytes));
    lines.push(line(`– nodes`, comparison(paged, name, still, ({ heap }) => heap?.nodes), String));
    const listeners = comparison(paged, name, still, ({ heap }) => heap?.listeners);
    lines.push({ ...line(`– listeners`, listeners, String), ratio: '' });
  }
  return lines;
}

function churnLines(churn) {
  if (!churn) return [];
  const bytes = (value) => `${value.toFixed(0)} B`;
  return [['create and remove, classic script', churn.ours], ['create and remove, as a module', churn.module]].flatMap(([what, ours]) => [
    { what: `Growth a cycle, ${what}`, ours: bytes(ours.bytes), still: bytes(churn.static.bytes), ratio: '', spread: '', target: '≤ static + 32 B', verdict: ours.bytes <= churn.static.bytes + 32 ? 'met' : 'missed' },
    { what: '– nodes, listeners kept by rounds 2 to 5', ours: `${ours.nodes}, ${ours.listeners}`, still: `${churn.static.nodes}, ${churn.static.listeners}`, ratio: '', spread: '', target: 'as static', verdict: ours.nodes <= churn.static.nodes && ours.listeners <= churn.static.listeners ? 'met' : 'missed' },
  ]);
}

function frameLines({ inline, frames, blank }) {
  const paged = new Map([['inline', inline], ['frames', frames]]);
  const above = (pick) => (run) => pick(run) - median(blank.map(pick));
  return [
    line(`Load, ${FRAMES} inline against ${FRAMES} frames`, comparison(paged, 'inline', 'frames', task), ms, 1 / 3),
    line('– above that of an empty page', comparison(paged, 'inline', 'frames', above(task)), ms, 1 / 3),
    line('– heap', comparison(paged, 'inline', 'frames', total), megabytes, 1 / 3),
    line('– heap above that of an empty page', comparison(paged, 'inline', 'frames', above(total)), megabytes, 1 / 3),
  ];
}

function peerRows(paged, subjects) {
  return subjects.filter(({ ours, name }) => !ours || name === 'pledgewatch-gauge' || name === 'pledgewatch-ring').map(({ name, label, kind, count, ours }) => {
    const twin = `${name}-static`;
    const load = comparison(paged, name, twin, task);
    return {
      name, label: ours ? label.split(',')[0] : label, kind, count, ours: Boolean(ours), load, excess: load.ratio - 1, each: load.above / count,
      update: kind === 'gauge' ? comparison(paged, name, twin, ({ update }) => update) : undefined, heap: comparison(paged, name, twin, total),
    };
  });
}

/** Our excess over static beside that of the best of some other rings. */
function excessLines(rows, names, which) {
  const ours = rows.find(({ name }) => name === 'pledgewatch-ring');
  const [best] = rows.filter(({ name }) => names.includes(name)).sort((a, b) => a.excess - b.excess);
  if (!ours || !best) return [];
  const share = ours.excess / best.excess;
  return [{
    what: `Excess over static, ${RINGS} rings, against ${best.label} (the best ${which})`, ours: `${(ours.excess * 100).toFixed(0)} %`, still: `${(best.excess * 100).toFixed(0)} %`,
    ratio: times(share), spread: '', target: `≤ ${times(0.5)}`, verdict: share <= 0.5 ? 'met' : 'missed',
  }];
}

const HEAD = ['What', 'Ours', 'Beside it', 'Ratio', 'Middle half', 'Target', ''];
const cells = ({ what, ours, still, ratio, spread, target, verdict }) => [what, ours, still, ratio, spread, target, verdict];

const PEER_HEAD = ['Page', 'Load', 'Its static twin', 'Ratio', 'Above static, each', 'Update of all', 'Heap'];
const peerCells = ({ label, count, load, each, update, heap }) =>
  [`${count} × ${label}`, ms(load.value), ms(load.still), times(load.ratio), `${(each * 1000).toFixed(0)} µs`, update ? times(update.ratio) : '', times(heap.ratio)];

const markdownTable = (head, rows) => [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function plainTable(head, rows) {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('`', '')));
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  return all.map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ').trimEnd()).join('\n');
}

export function report({ machine, subjects, paged, churn, frames }) {
  const peers = peerRows(paged, subjects);
  const lines = [...oursLines(paged), ...excessLines(peers, FULL_FEATURED, 'of four'), ...excessLines(peers, WITH_NUMBER, 'of two that print their number'), ...churnLines(churn), ...frameLines(frames)];
  const byRatio = [...peers].sort((a, b) => a.load.ratio - b.load.ratio);
  const about = `${machine.date}, ${machine.processor}, load ${machine.load}, ${machine.browser}, Node ${machine.node}, medians of ${machine.rounds} interleaved rounds, ${machine.seconds} s`;
  const markdown = `# What the widgets cost

Written by \`npm run bench\`; how and why: [README.md](README.md).

${about}.

"Beside it" is the static twin, and of the frames ten frames. Load and update are the time that the main thread worked;
heap is what is alive after collection, of script and of the document. "Middle half" says where half of the rounds lie.

![How many times the work of its static twin each page does](results.svg)

## Ours

${markdownTable(HEAD, lines.map(cells))}

## Beside others

Each against a static twin of what it itself draws: a peer draws a ring or gauge and at most a number, ours also the headline, the sentence, the sources and the data table.

${markdownTable(PEER_HEAD, byRatio.map(peerCells))}
`;
  const text = `\n${about}\n\n${plainTable(HEAD, lines.map(cells))}\n\n${plainTable(PEER_HEAD, byRatio.map(peerCells))}\n`;
  return { markdown, text, chart: chart(byRatio) };
}
