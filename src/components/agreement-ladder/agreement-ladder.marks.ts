import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from './agreement-ladder.rows.js';

const DISC = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0';
const SQUARE = 'M-4-4h8v8h-8z';
const STRUCK = 'M-7 0h14';

/**
 * Outline of a mark and the colour that fills it, where one does; a dashed disc for what was not found. Discs of several
 * colours stand in columns of their own, or beside their word.
 */
const DRAWN: Readonly<Partial<Record<Mark, readonly [outline: string, fill: string | typeof nothing]>>> = {
  signed: [DISC, 'var(--_d2)'], ratified: [DISC, 'var(--_d3)'], funded: [DISC, 'var(--_d4)'], delivered: [DISC, 'var(--_d5)'], 'in-force': [DISC, 'var(--_c1)'],
  announced: [`${DISC}M0-5a5 5 0 0 1 0 10z`, 'var(--_c1)'], ended: [DISC + STRUCK, nothing],
  stated: [SQUARE, 'var(--_d1)'], adopted: [SQUARE, 'var(--_d1)'], withdrawn: [SQUARE + STRUCK, nothing], 'not-required': [STRUCK, nothing],
};

function drawn(mark: Mark): SVGTemplateResult {
  const [outline, fill] = DRAWN[mark] ?? [DISC];
  return svg`<path d=${outline} fill=${fill ?? nothing} stroke-dasharray=${fill === undefined ? '2.2 1.9' : nothing} />`;
}

/** The mark of one state; its word stands beside it. */
export const markOf = (mark: Mark): TemplateResult => html`<svg class="mk" viewBox="-8 -8 16 16" aria-hidden="true">${drawn(mark)}</svg>`;

/** The marks of a row in their columns, joined where one stands on the other; `told` is what they say. */
export const marksOf = ([signed, approval, force]: readonly [Mark, Mark, Mark], told: string): TemplateResult => html`
  <svg class="ms" viewBox="0 0 132 16" role="img" aria-label=${told}>
    ${signed === 'signed' && approval === 'ratified' ? svg`<path d=${`M22 8h${force === 'in-force' ? 88 : 44}`} />` : nothing}
    ${[signed, approval, force].map((mark, at) => svg`<g transform=${`translate(${22 + at * 44} 8)`}>${drawn(mark)}</g>`)}
  </svg>`;
