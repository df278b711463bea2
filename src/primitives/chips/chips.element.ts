import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chips, chosen } from '../../kit/shapes/chips.js';
import { chipStyles } from '../../kit/shapes/chips.styles.js';
import { listed } from '../listed.js';
import { Primitive } from '../primitive.js';
import { ChipsChangeEvent } from './chips-change.event.js';

/** A choice. */
export interface ChipOption {
  /** Empty for the choice of all. */
  readonly value: string;
  readonly text: string;
  /** How many there are of it. */
  readonly count?: number | string | undefined;
}

/**
 * Choices of which one holds, or none: each a button that is pressed or not. Without a label nothing is drawn.
 *
 * @summary A filter of chips.
 * @tag pw-chips
 * @fires {ChipsChangeEvent} pw-chips-change - A reader has chosen.
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
export class ChipsElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, chipStyles];
  static override properties: PropertyDeclarations = { label: {}, options: { attribute: false }, value: {} };

  /** What is chosen. */
  declare label: string | null | undefined;
  /** The choices. Replace the list, do not change it in place. */
  declare options: readonly ChipOption[] | undefined;
  /** The choice that holds. A reader's choice changes it. */
  declare value: string | null | undefined;

  protected override drawing(): TemplateResult | typeof nothing {
    const { formats } = this.telling();
    const options = listed<ChipOption>(this.options, 'text').map(({ value, text, count }) =>
      [value, text, typeof count === 'number' ? formats.number(count) : count ?? ''] as const);
    return this.label && options.length
      ? html`<div class="ctl">${chips({ name: 'choice', label: this.label, options }, this.value ?? '', this.#choose)}</div>`
      : nothing;
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    this.value = chosen(currentTarget as HTMLButtonElement);
    this.dispatchEvent(new ChipsChangeEvent(this.value));
  };
}
