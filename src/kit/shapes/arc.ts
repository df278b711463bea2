import { html, nothing, svg, type TemplateResult } from 'lit';
import { onCircle } from '../../presentation/geometry/arc.js';
import type { Gauge } from '../../presentation/geometry/gauge.js';
import { sectorPath } from '../../presentation/geometry/ring.js';

const X = 120;
const Y = 116;
const INNER = 88;
const OUTER = 112;

/** A fraction of the semicircle as a turn, from nine o'clock over twelve to three. */
const turn = (fraction: number): number => 0.75 + fraction / 2;

const sector = (from: number, to: number, fill: string, stroke: string): TemplateResult | typeof nothing =>
  to > from ? svg`<path d=${sectorPath(X, Y, INNER, OUTER, turn(from), turn(to))} fill=${fill} stroke=${stroke}/>` : nothing;

function tick(at: number): TemplateResult {
  const end = (radius: number): string => onCircle(X, Y, radius, turn(at)).join(' ');
  const line = `M${end(INNER - 4)}L${end(OUTER + 4)}`;
  return svg`<path class="halo" d=${line} /><path class="tick" d=${line} />`;
}

/** A gauge as a semicircle: covered, missing, and what `goal`, the gauge's share of it, leaves as a statement. */
export function arc({ covered, targetAt, paceAt }: Gauge, goal: number, text: string): TemplateResult {
  return html`
    <svg class="arc" viewBox="0 0 240 124" role="img" aria-label=${text}>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 3h6" stroke="var(--_void)"/>
      </pattern>
      ${sector(goal, 1, 'var(--_d1)', 'var(--_edge)')}
      ${sector(covered * goal, goal, 'url(#hatch)', 'var(--_void)')}
      ${sector(0, covered * goal, 'var(--_c1)', 'var(--_c1)')}
      ${[targetAt, paceAt].map((at) => (at === undefined ? nothing : tick(at * goal)))}
    </svg>
  `;
}
