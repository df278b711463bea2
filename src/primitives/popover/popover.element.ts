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
 * @cssproperty [--pw-color-ink] - Text and marks.
 */
export class PopoverElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, inlineStyles, chipStyles, styles];
  static override properties: PropertyDeclarations = { label: {} };

  /** What stands on the button. */
  declare label: string | null | undefined;

  protected override drawing(): TemplateResult | typeof nothing {
    return this.label
      ? html`<button type="button" part="label" popovertarget="more"><bdi>${this.label}</bdi></button>
          <div id="more" popover role="group" aria-label=${this.label}><slot></slot></div>`
      : nothing;
  }
}
