import { html, nothing, svg, type TemplateResult } from 'lit';
import { sectorPath, type RingDrawing, type RingPiece } from '../../presentation/geometry/ring.js';

/** A ring with its number: a meter where one can hold the value, else an image. */
export const ring = ({ pieces, mark, centre, under, text, meter }: RingDrawing, name: string): TemplateResult => html`
  <div class="ring" role=${meter ? 'meter' : 'img'} aria-label=${meter ? name : text} aria-valuemin=${meter ? 0 : nothing}
    aria-valuenow=${meter?.now ?? nothing} aria-valuemax=${meter?.max ?? nothing} aria-valuetext=${meter ? text : nothing}>
    <svg viewBox="0 0 120 120" aria-hidden="true" fill="none">
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V5" stroke="var(--_void)"/>
      </pattern>
      ${pieces.length ? pieces.map(piece) : [42, 58].map((radius) => svg`<circle cx="60" cy="60" r=${radius} stroke="var(--_void)" stroke-dasharray="4 3"/>`)}
      ${mark ? svg`<path d="M60 0v20" stroke="var(--_surface)" stroke-width="4"/><path d="M60 0v20" stroke="var(--_ink)" stroke-width="2"/>` : nothing}
    </svg>
    <b aria-hidden="true" .style=${`--_letters:${centre.length}`}><bdi>${centre}</bdi></b><span aria-hidden="true"><bdi>${under}</bdi></span>
  </div>
`;

const FILLS = {
  reached: ['var(--_c1)', 'var(--_c1)'],
  reported: ['var(--_pale)', 'var(--_ink)'],
  void: ['url(#hatch)', 'var(--_void)'],
} as const;

function piece({ kind, from, to }: RingPiece): TemplateResult {
  const [fill, stroke] = FILLS[kind];
  return svg`<path d=${sectorPath(60, 60, 42, 58, from, to)} fill=${fill} stroke=${stroke} stroke-dasharray=${kind === 'reported' ? '4 2' : nothing}/>`;
}
