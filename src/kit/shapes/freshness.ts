import { html, svg, type TemplateResult } from 'lit';
import type { FreshnessState } from '../../domain/calendar/freshness.js';

/** A full disc, half a disc, a clock; the word stands beside it. */
export const freshnessMark = (state: FreshnessState): TemplateResult => html`<svg viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
  ${state === 'fresh'
    ? svg`<circle cx="6" cy="6" r="5" fill="currentColor"/>`
    : state === 'ageing'
      ? svg`<circle cx="6" cy="6" r="5"/><path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor"/>`
      : svg`<circle cx="6" cy="6" r="5"/><path d="M6 3v3.2l2.2 1.3"/>`}
</svg>`;
