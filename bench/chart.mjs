// The ratios as bars. It brings its own ground, in the scheme of its reader, so that it reads on any page.
const WIDTH = 720;
const ROW = 30;
const LEFT = 250;
const RIGHT = 72;
const TOP = 64;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Steps of the scale that are round and few. */
const stepFor = (most) => [0.5, 1, 2, 5, 10, 20, 50].find((step) => most / step <= 8) ?? 100;

/** @param {readonly { label: string, count: number, ours: boolean, load: { ratio: number } }[]} rows */
export function chart(rows) {
  const most = Math.max(2, ...rows.map(({ load }) => load.ratio));
  const x = (ratio) => LEFT + (ratio / most) * (WIDTH - LEFT - RIGHT);
  const bottom = TOP + rows.length * ROW;
  const step = stepFor(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const bars = rows.map(({ label, count, ours, load }, at) => {
    const y = TOP + at * ROW;
    return `<text class="${ours ? 'ours' : ''}" x="${LEFT - 10}" y="${y + 19}" text-anchor="end">${count} × ${escaped(label)}</text>
<rect class="${ours ? 'bar own' : 'bar'}" x="${LEFT}" y="${y + 6}" width="${(x(load.ratio) - LEFT).toFixed(1)}" height="18"/>
<text class="${ours ? 'ours' : ''}" x="${(x(load.ratio) + 8).toFixed(1)}" y="${y + 19}">${load.ratio.toFixed(2)} ×</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 34}" width="${WIDTH}" height="${bottom + 34}" role="img" aria-label="Load of each page as a multiple of its static twin">
<style>
text { font: 13px system-ui, sans-serif; fill: #15191f; }
.ground { fill: #fff; stroke: #d5d9de; }
.title { font-weight: 700; font-size: 15px; }
.quiet { fill: #545c66; }
.ours { font-weight: 700; }
.bar { fill: #93a1b0; }
.own { fill: #2b6095; }
.line { stroke: #d5d9de; }
.one { stroke: #15191f; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) {
  text { fill: #eceff2; }
  .ground { fill: #14181d; stroke: #363d46; }
  .quiet { fill: #a4adb8; }
  .bar { fill: #6b7785; }
  .own { fill: #8cbfe4; }
  .line { stroke: #363d46; }
  .one { stroke: #eceff2; }
}
</style>
<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${bottom + 33}"/>
<text class="title" x="16" y="26">Work of the main thread until the page is drawn</text>
<text class="quiet" x="16" y="45">as a multiple of static HTML and SVG that shows the same</text>
${ticks.map((tick) => `<path class="${tick === 1 ? 'one' : 'line'}" d="M${x(tick).toFixed(1)} ${TOP}V${bottom}"/><text class="quiet" x="${x(tick).toFixed(1)}" y="${bottom + 20}" text-anchor="middle">${tick}</text>`).join('\n')}
${ticks.includes(1) ? '' : `<path class="one" d="M${x(1).toFixed(1)} ${TOP}V${bottom}"/>`}
${bars.join('\n')}
</svg>
`;
}
