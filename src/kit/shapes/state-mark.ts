import { html, svg, type TemplateResult } from 'lit';
import type { State } from '../../domain/benchmark/judgement.js';

const ring = svg`<circle cx="8" cy="8" r="6.5"/>`;

/** A tick in a solid disc, an arrow, half a disc, two bars, a dash in a dashed circle; the word stands beside it. */
const DRAWINGS: Readonly<Record<State, TemplateResult>> = {
  met: svg`<circle cx="8" cy="8" r="6.5" fill="currentColor"/><path d="m5 8 2.2 2.2L11 6" stroke="var(--_surface)"/>`,
  advancing: svg`${ring}<path d="M4.6 8h6.4M8.4 5.4 11 8l-2.6 2.6"/>`,
  mixed: svg`${ring}<path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor"/>`,
  stalled: svg`${ring}<path d="M6.3 5.4v5.2M9.7 5.4v5.2"/>`,
  'not-rated': svg`<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.2 1.9"/><path d="M5.4 8h5.2"/>`,
};

/** The drawing of a benchmark's state. */
export const stateMark = (state: State): TemplateResult =>
  html`<svg class=${state} viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4">${DRAWINGS[state]}</svg>`;
