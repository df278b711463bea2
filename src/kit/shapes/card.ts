import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CardView } from '../../presentation/card.js';
import type { CommonWords } from '../../presentation/words/common.en.js';
import { freshnessMark } from './freshness.js';
import { sourceLine } from './source-line.js';
import { dataTable } from './table.js';

/** What a widget adds to the frame: its picture, and what stands below both columns. */
export interface CardParts {
  readonly picture: TemplateResult | typeof nothing;
  readonly figure?: TemplateResult | undefined;
  /** Between the number and the sentence. */
  readonly under?: TemplateResult | typeof nothing;
  readonly below?: TemplateResult | typeof nothing;
  /** In place of the view's date. */
  readonly dated?: TemplateResult;
}

/** The frame around a picture. */
export interface CardFrame {
  readonly common: CommonWords;
  /** Whether the facts are held to a digest. */
  readonly pinned: boolean;
  /** Whether the data table is open: closed, it costs the page nothing. */
  readonly open: boolean;
  readonly toggled: (event: Event) => void;
}

/** The frame of a widget with its facts. */
export function card<P>(view: CardView<P>, { picture, figure, under = nothing, below = nothing, dated }: CardParts, frame: CardFrame): TemplateResult {
  return html`
    <div class="two">
      <div>
        <p class="t" part="label"><bdi>${view.headline}</bdi></p>
        ${view.figure
          ? html`<p class="n" part="value"><bdi>${figure ?? view.figure.value}${view.figure.unit ? html`<small>${view.figure.unit}</small>` : nothing}</bdi></p>
              ${view.figure.caption ? html`<p class="nl"><bdi>${view.figure.caption}</bdi></p>` : nothing}`
          : nothing}
        ${under}
        <p class="s" part="caption"><bdi>${view.sentence}</bdi></p>
      </div>
      ${picture === nothing ? nothing : html`<div class="p" part="track">${picture}</div>`}
    </div>
    ${below}
    ${view.notes.length ? html`<p class="sm"><bdi>${view.notes.join(' ')}</bdi></p>` : nothing}
    ${footer(view, frame, dated)}
  `;
}

function footer<P>({ sources, freshness, table }: CardView<P>, { common, pinned, open, toggled }: CardFrame, dated?: TemplateResult): TemplateResult {
  return html`
    <div class="f" part="source">
      ${sourceLine(sources, common, dated ?? [freshnessMark(freshness.state), freshness.text, pinned ? common.pinned : nothing])}
      <details @toggle=${toggled}><summary>${common.dataTable}</summary>${open ? dataTable(table) : nothing}</details>
      <span class="wm">${wordmark}Pledgewatch</span>
    </div>
  `;
}

const wordmark = html`<svg viewBox="0 0 22 12" aria-hidden="true">
  ${[1, 2, 3, 4, 5].map((rung) => svg`<rect x=${rung * 4.4 - 4.4} y=${12 - rung * 2.4} width="3.4" height=${rung * 2.4} fill=${`var(--_d${rung})`}/>`)}
</svg>`;
