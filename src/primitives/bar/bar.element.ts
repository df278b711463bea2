import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { bar } from '../../kit/shapes/bar.js';
import { barStyles } from '../../kit/shapes/bar.styles.js';
import { depthFill, partMark } from '../../kit/shapes/depth-mark.js';
import { keyRow } from '../../kit/shapes/key.js';
import { keyStyles } from '../../kit/shapes/key.styles.js';
import { known } from '../amount.js';
import { listed } from '../listed.js';
import { Primitive } from '../primitive.js';

/** A part of a whole, as a stretch of the bar and a row below it. */
export interface BarPart {
  readonly label: string;
  /** The amount in words, `€3 m (75%)`. */
  readonly text: string;
  /** Of the whole, 0 to 1; absent, it is not measured. */
  readonly fraction?: number | undefined;
  /** How firm it is, 1 (stated) to 5 (delivered); absent where nothing says so. */
  readonly rung?: number | undefined;
}

const rungOf = ({ rung }: BarPart): number => (Number.isInteger(rung) && Number(rung) >= 1 && Number(rung) <= 5 ? Number(rung) : 0);

/** What division leaves over is not more than the whole. */
const WHOLE = 1 + 1e-9;

/**
 * The parts of a whole as one bar, with a row for each. Parts that are more than their whole, or less than nothing, are
 * listed and not drawn. Without a label nothing is drawn.
 *
 * @summary The parts of a whole.
 * @tag pw-bar
 * @csspart label - The label.
 * @csspart track - The bar.
 * @csspart legend - The parts with their texts.
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
export class BarElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, barStyles, keyStyles, css`
    .bar {
      margin-block-start: 0.35em;
    }
  `];
  static override properties: PropertyDeclarations = { label: {}, parts: { attribute: false } };

  /** What the whole is. */
  declare label: string | null | undefined;
  /** The parts, the firmest first. Replace the list, do not change it in place. */
  declare parts: readonly BarPart[] | undefined;

  protected override drawing(): TemplateResult | typeof nothing {
    if (!this.label) return nothing;
    const parts = listed<BarPart>(this.parts, 'label', 'text').map((part, index, all) => {
      const drawn = { rung: rungOf(part), first: all.findIndex((other) => !rungOf(other)) === index };
      return { ...part, ...drawn, length: known(part.fraction), fill: depthFill(drawn) };
    });
    return html`<p class="sb" part="label"><b><bdi>${this.label}</bdi></b></p>
      ${this.#isWhole(parts) ? html`<div part="track">${bar(parts, this.#text(parts))}</div>` : nothing}
      <dl class="facts" part="legend">${parts.map((part) => keyRow(
        partMark(part), part.label, part.text, nothing, part.length === undefined ? 'm' : '',
      ))}</dl>`;
  }

  #isWhole(parts: readonly { readonly length: number | undefined }[]): boolean {
    const lengths = parts.flatMap(({ length }) => length ?? []);
    return parts.length === this.parts?.length && lengths.every((length) => length >= 0)
      && lengths.some((length) => length > 0) && lengths.reduce((sum, length) => sum + length, 0) <= WHOLE;
  }

  #text(parts: readonly (BarPart & { readonly length: number | undefined })[]): string {
    return `${this.label ?? ''}: ${this.telling().formats.list(parts.filter(({ length }) => length).map(({ label, text }) => `${label} ${text}`))}`;
  }
}
