import { html, nothing, svg, type TemplateResult } from 'lit';
import { onCircle } from '../../presentation/geometry/arc.js';
import { sectorPath } from '../../presentation/geometry/ring.js';
import type { GapPicture } from './funding-gap.view.js';

const X = 120;
const Y = 116;
const INNER = 88;
const OUTER = 112;

/** A fraction of the semicircle as a turn, from nine o'clock over twelve to three. */
const turn = (fraction: number): number => 0.75 + fraction / 2;

const sector = (from: number, to: number, fill: string, stroke: string): TemplateResult | typeof nothing =>
  to > from ? svg`<path d=${sectorPath(X, Y, INNER, OUTER, turn(from), turn(to))} fill=${fill} stroke=${stroke}/>` : nothing;

/** The gauge as a semicircle of the same parts: covered, missing, then the own part as a statement. */
export function gapArc({ own, target, covered, paceAt, paceText, coveredText, gapText }: GapPicture): TemplateResult {
  const whole = target.length + (own?.length ?? 0);
  const goal = target.length / whole;
  const tick = turn(paceAt * goal);
  const [innerX, innerY] = onCircle(X, Y, INNER - 4, tick);
  const [outerX, outerY] = onCircle(X, Y, OUTER + 4, tick);
  return html`
    <svg class="arc" viewBox="0 0 240 124" role="img" aria-label=${`${coveredText}, ${gapText}`}>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 3h6" stroke="var(--_void)" stroke-width="1"/>
      </pattern>
      ${sector(goal, 1, 'var(--_d1)', 'var(--_edge)')}
      ${sector(covered * goal, goal, 'url(#hatch)', 'var(--_void)')}
      ${sector(0, covered * goal, 'var(--_c1)', 'var(--_c1)')}
      ${paceText
        ? svg`<path class="halo" d="M${innerX} ${innerY}L${outerX} ${outerY}" stroke="var(--_surface)"/><path class="tick" d="M${innerX} ${innerY}L${outerX} ${outerY}" stroke="var(--_ink)"/>`
        : nothing}
    </svg>
  `;
}
