import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dated } from '../cited.js';
import { inlineStyles } from '../primitive.styles.js';
import { Primitive } from '../primitive.js';

/**
 * How old a figure is, as mark and words: fresh within one cadence after its date, ageing within two, then stale.
 *
 * @summary How old a figure is.
 * @tag pw-freshness
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
export class FreshnessElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, inlineStyles];
  static override properties: PropertyDeclarations = { asOf: { attribute: 'as-of' }, cadence: {}, now: {} };

  /** The date on which the figure was true, `2026-04-30`, `2026-04` or `2026`. */
  declare asOf: string | null | undefined;
  /** How often it is published anew: `daily`, `weekly`, `monthly`, `quarterly` unless set, `yearly`. */
  declare cadence: string | null | undefined;
  /** The date that ages are counted to; the reader's today unless set. */
  declare now: string | null | undefined;

  protected override drawing(): TemplateResult {
    return html`<span class="fr">${dated(this.asOf, this.cadence, this.telling(this.now))}</span>`;
  }
}
