import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { arc } from '../../kit/shapes/arc.js';
import { barStyles } from '../../kit/shapes/bar.styles.js';
import { meter, meterLabel } from '../../kit/shapes/meter.js';
import { meterStyles } from '../../kit/shapes/meter.styles.js';
import { gauge } from '../../presentation/geometry/gauge.js';
import { benchmarkRingEn } from '../../presentation/words/benchmark-ring.en.js';
import { fundingGapEn } from '../../presentation/words/funding-gap.en.js';
import { amount, known } from '../amount.js';
import { Primitive } from '../primitive.js';
import { styles } from './meter.styles.js';

/**
 * A value against a maximum, as a bar or an arc. A zero is drawn as nothing, a value that is unknown as a dashed outline;
 * one that is more than the maximum runs past a mark of it. Without a label nothing is drawn.
 *
 * @summary A value against a maximum.
 * @tag pw-meter
 * @csspart track - The bar or the arc.
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
export class MeterElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, barStyles, meterStyles, styles];
  static override properties: PropertyDeclarations = {
    value: amount, max: amount, pace: amount, label: {}, text: {}, paceText: { attribute: 'pace-text' }, shape: {},
  };

  /** The value; absent, it is unknown. */
  declare value: number | undefined;
  /** What it is measured against, more than zero. */
  declare max: number | undefined;
  /** Where the value should be by now. */
  declare pace: number | undefined;
  /** What is measured. */
  declare label: string | null | undefined;
  /** The value in words, `40 of 120 parks`; the numbers unless set. */
  declare text: string | null | undefined;
  /** The pace in words; the number unless set. */
  declare paceText: string | null | undefined;
  /** `linear` unless `arc`. */
  declare shape: 'linear' | 'arc' | null | undefined;

  readonly #internals = this.attachInternals();

  protected override willUpdate(): void {
    super.willUpdate();
    const [value, max] = [known(this.value), this.#max];
    const holds = this.label && value !== undefined && max !== undefined && value >= 0 && value <= max;
    const internals = this.#internals;
    // A meter cannot hold what is unknown or past its end: then it is an image with the same words.
    internals.role = holds ? 'meter' : this.label ? 'img' : null;
    internals.ariaLabel = (holds ? this.label : this.label && `${this.label}: ${this.#texts().join(', ')}`) ?? null;
    internals.ariaValueMin = holds ? '0' : null;
    internals.ariaValueMax = holds ? String(max) : null;
    internals.ariaValueNow = holds ? String(value) : null;
    internals.ariaValueText = holds ? this.#texts().join(', ') : null;
  }

  protected override drawing(): TemplateResult | typeof nothing {
    if (!this.label) return nothing;
    const [text = '', pace] = this.#texts();
    return html`${meterLabel(this.label, text)}${this.#picture(text)}${pace ? html`<p class="und"><bdi>${pace}</bdi></p>` : nothing}`;
  }

  get #max(): number | undefined {
    const max = known(this.max);
    return max !== undefined && max > 0 ? max : undefined;
  }

  #texts(): string[] {
    const { formats } = this.telling();
    const [value, max, pace] = [known(this.value), this.#max, known(this.pace)];
    const told = this.text ?? (value === undefined
      ? this.wordsOf('benchmark-ring', benchmarkRingEn).notKnown
      : formats.number(value) + (max === undefined ? '' : ` / ${formats.number(max)}`));
    if (pace === undefined || max === undefined) return [told];
    return [told, this.paceText ?? this.wordsOf('funding-gap', fundingGapEn).pace(formats.number(pace))];
  }

  #picture(text: string): TemplateResult | typeof nothing {
    const [value, max] = [known(this.value), this.#max];
    if (max === undefined) return nothing;
    const drawn = gauge(value ?? 0, max, known(this.pace));
    return html`<div class=${value === undefined ? 'unknown' : ''} part="track">${this.shape === 'arc' ? arc(drawn, 1, text) : meter(drawn, 1, text)}</div>`;
  }
}
