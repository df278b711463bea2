import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceLine } from '../../kit/shapes/source-line.js';
import { dated, sourcesOf, type CitedSource } from '../cited.js';
import { Primitive } from '../primitive.js';

/**
 * Who says so, and how old it is. A source or a date that is missing is said to be missing; an unsafe link is text.
 *
 * @summary Source and date of a figure.
 * @tag pw-source-line
 * @csspart source - Source and date.
 * @cssproperty [--pw-accent] - Hue of the depth ladder and of links: any colour, whose lightness does not matter.
 * @cssproperty [--pw-color-surface] - Ground.
 * @cssproperty [--pw-color-surface-sunken] - Ground of blocks that load, and of parts without a rung.
 * @cssproperty [--pw-color-ink] - Text and marks.
 * @cssproperty [--pw-color-ink-muted] - Secondary text.
 * @cssproperty [--pw-color-hairline] - Rules between rows, never meaning.
 * @cssproperty [--pw-color-link] - Links and the focus ring.
 * @cssproperty [--pw-font-text=inherit] - Family of all text; the page's, if not set.
 * @cssproperty [--pw-font-size=medium] - Base size, all other sizes follow it; the reader's own, if not set.
 * @cssproperty [--pw-space-inline=1em] - Padding at the sides.
 * @cssproperty [--pw-space-block=0.875em] - Padding above and below.
 * @cssproperty [--pw-space-row=0.4em] - Padding of a row, above and below.
 */
export class SourceLineElement extends Primitive {
  static override properties: PropertyDeclarations = {
    source: {}, sourceUrl: { attribute: 'source-url' }, sources: { attribute: false }, asOf: { attribute: 'as-of' }, cadence: {}, now: {},
  };

  /** Who says so. */
  declare source: string | null | undefined;
  /** Where it is said, http or https. */
  declare sourceUrl: string | null | undefined;
  /** Several sources, in place of one. */
  declare sources: readonly CitedSource[] | undefined;
  /** The date on which the figure was true, `2026-04-30`, `2026-04` or `2026`. */
  declare asOf: string | null | undefined;
  /** How often it is published anew: `daily`, `weekly`, `monthly`, `quarterly` unless set, `yearly`. */
  declare cadence: string | null | undefined;
  /** The date that ages are counted to; the reader's today unless set. */
  declare now: string | null | undefined;

  protected override drawing(): TemplateResult {
    const telling = this.telling(this.now);
    const sources = this.sources ?? [{ text: this.source, href: this.sourceUrl ?? undefined }];
    return html`<div class="f" part="source">${sourceLine(sourcesOf(sources, telling), telling.common, dated(this.asOf, this.cadence, telling))}</div>`;
  }
}
