import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ring } from '../../kit/shapes/ring.js';
import { ringStyles } from '../../kit/shapes/ring.styles.js';
import { ringOf, type RingDrawing } from '../../presentation/geometry/ring.js';
import { benchmarkRingEn } from '../../presentation/words/benchmark-ring.en.js';
import { amount, known } from '../amount.js';
import { Primitive } from '../primitive.js';

/**
 * A value against a maximum, as a ring; up to twelve parts have a segment each. What is only reported is drawn apart.
 * A zero is drawn as nothing, what is unknown as a dashed ring. Without a label nothing is drawn.
 *
 * @summary A value against a maximum, as a ring.
 * @tag pw-ring
 * @csspart track - The ring.
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
export class RingElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, ringStyles];
  static override properties: PropertyDeclarations = { value: amount, max: amount, reported: amount, label: {}, centre: {}, under: {} };

  /** What is proved; absent, it is unknown. */
  declare value: number | undefined;
  /** What it is measured against, more than zero. */
  declare max: number | undefined;
  /** What is reported beyond the value, and not proved. */
  declare reported: number | undefined;
  /** What is measured. */
  declare label: string | null | undefined;
  /** What stands in the ring; the value unless set. */
  declare centre: string | null | undefined;
  /** What stands below that; the maximum unless set. */
  declare under: string | null | undefined;

  protected override drawing(): TemplateResult | typeof nothing {
    if (!this.label) return nothing;
    const drawing = this.#ring();
    return html`<div class="rg" part="track">${ring(drawing.meter ? drawing : { ...drawing, text: `${this.label}: ${drawing.text}` }, this.label)}</div>`;
  }

  #ring(): RingDrawing {
    const { formats } = this.telling();
    const words = this.wordsOf('benchmark-ring', benchmarkRingEn);
    const [value, max, reported = 0] = [known(this.value), known(this.max), known(this.reported)];
    if (value === undefined || max === undefined || max <= 0 || reported < 0)
      return { pieces: [], mark: false, meter: undefined, centre: '?', under: words.notKnown, text: words.notKnown };
    const [of, more] = [formats.number(max), reported ? formats.number(reported) : undefined];
    return {
      ...ringOf(value, max, reported),
      centre: this.centre ?? formats.number(value),
      under: this.under ?? words.of(of, false),
      text: words.told(this.centre && this.under ? `${this.centre} ${this.under}` : words.ratio(formats.number(value), of, false), more),
    };
  }
}
