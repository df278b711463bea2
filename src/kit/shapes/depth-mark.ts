import { html, type TemplateResult } from 'lit';

const BARS = ['M.5 7.5h3v6h-3z', 'M6 5.8h3v7.7H6z', 'M11.5 4h3v9.5h-3z', 'M17 2.3h3v11.2h-3z', 'M22.5.5h3v13h-3z'];

/** Five rising bars, filled up to the rung (1 to 5); its word stands beside it. */
export const depthMark = (rung: number): TemplateResult => html`<svg class="mk" viewBox="0 0 26 14" aria-hidden="true" fill="none">
  <path d=${BARS.slice(rung).join('')} stroke="var(--_edge)" stroke-opacity=".5"/>
  <path d=${BARS.slice(0, rung).join('')} fill=${`var(--_d${rung})`} stroke=${`var(--_d${rung < 3 ? 4 : rung})`} />
</svg>`;

/** A dashed circle with a question mark: looked for, not found. */
export const notFoundMark = html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke-width="1.4">
  <circle cx="8" cy="8" r="6.5" stroke="var(--_void)" stroke-dasharray="2.2 1.9"/>
  <path d="M6.1 6.4c0-2.5 3.8-2.4 3.8 0 0 1.4-1.9 1.5-1.9 3M8 11.2v.3" stroke="var(--_muted)" stroke-linecap="round"/>
</svg>`;

/** An empty box struck through: taken back. */
export const withdrawnMark = html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true" fill="none">
  <path d="M2.5 2.5h11v11h-11z" stroke="var(--_muted)"/><path d="M.5 8h15" stroke="var(--_ink)" stroke-width="1.8"/>
</svg>`;

/** A part of a whole, by how deep it is. */
interface DeepPart {
  /** 1 to 5; 0 where no rung is proved. */
  readonly rung: number;
  /** Of the parts without a rung, the first. */
  readonly first: boolean;
}

/** The colour of a part by its rung, 1 to 5; of parts without one, the first is told apart. */
export const depthFill = ({ rung, first }: DeepPart): string =>
  rung ? `var(--_d${rung})` : first ? 'var(--_c1)' : 'var(--_sunken)';

/** What stands before a part in its key: not measured, its rung, or its colour. */
export const partMark = (part: DeepPart & { readonly length: number | undefined }): TemplateResult =>
  part.length === undefined ? notFoundMark : part.rung ? depthMark(part.rung) : html`<i class="sw" .style=${`--_fill:${depthFill(part)}`}></i>`;
