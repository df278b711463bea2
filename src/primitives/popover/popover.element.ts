import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chipStyles } from '../../kit/shapes/chips.styles.js';
import { inlineStyles } from '../primitive.styles.js';
import { Primitive } from '../primitive.js';
import { styles } from './popover.styles.js';

/**
 * A button that shows and hides what it explains. The platform opens, closes on Escape and on a click elsewhere, and
 * gives the focus back. On paper the content stands below. Without a label nothing is drawn.
 *
 * @summary More about a figure, on demand.
 * @tag pw-popover
 * @slot - What is shown.
 * @csspart label - The button.
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
export class PopoverElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, inlineStyles, chipStyles, styles];
  static override properties: PropertyDeclarations = { label: {} };

  /** What stands on the button. */
  declare label: string | null | undefined;

  protected override updated(): void {
    const button = this.renderRoot.querySelector('button');
    if (button) button.popoverTargetElement = button.nextElementSibling;
  }

  protected override drawing(): TemplateResult | typeof nothing {
    return this.label
      ? html`<button type="button" part="label"><bdi>${this.label}</bdi></button>
          <div .popover=${'auto'} role="group" aria-label=${this.label}><slot></slot></div>`
      : nothing;
  }
}
