import { html, nothing, type TemplateResult } from 'lit';

/** A stretch of a bar; a length of nothing is no stretch. */
export interface BarPart {
  readonly length: number | undefined;
  readonly fill: string;
  /** Its border, where that is not the edge. */
  readonly kind?: string;
}

/** Parts of a whole as one bar, with its text. */
export const bar = (parts: readonly BarPart[], text: string): TemplateResult =>
  html`<div class="bar" role="img" aria-label=${text}>${parts.map(({ length, fill, kind = '' }) => length
    ? html`<i class=${kind} .style=${`--_part:${length};--_fill:${fill}`}></i>`
    : nothing)}</div>`;
