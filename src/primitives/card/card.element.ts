import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { card } from '../../kit/shapes/card.js';
import { dated, rowsOf, sourcesOf, type CitedRow, type CitedSource } from '../cited.js';
import { Primitive } from '../primitive.js';

/**
 * The frame of the widgets around a picture of your own: headline, number, sentence, sources, date and data table.
 * A source or a date that is missing is said to be missing.
 *
 * @summary The frame of a widget, for a picture of your own.
 * @tag pw-card
 * @slot - The picture.
 * @slot below - What stands below both columns.
 * @csspart label - The headline.
 * @csspart value - The number.
 * @csspart caption - The sentence.
 * @csspart track - The picture.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - A row of the data table.
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
export class CardElement extends Primitive {
  static override properties: PropertyDeclarations = {
    label: {}, value: {}, unit: {}, caption: {}, sentence: {}, sources: { attribute: false }, asOf: { attribute: 'as-of' },
    cadence: {}, now: {}, table: { attribute: false },
  };

  /** The headline. */
  declare label: string | null | undefined;
  /** The number, as it is printed. */
  declare value: string | null | undefined;
  /** What follows the number. */
  declare unit: string | null | undefined;
  /** What the number is. */
  declare caption: string | null | undefined;
  /** Says the same as the picture. */
  declare sentence: string | null | undefined;
  /** Who says so. */
  declare sources: readonly CitedSource[] | undefined;
  /** The date on which the number was true, `2026-04-30`, `2026-04` or `2026`. */
  declare asOf: string | null | undefined;
  /** How often it is published anew: `daily`, `weekly`, `monthly`, `quarterly` unless set, `yearly`. */
  declare cadence: string | null | undefined;
  /** The date that ages are counted to; the reader's today unless set. */
  declare now: string | null | undefined;
  /** The rows of the data table; the number itself unless set. */
  declare table: readonly CitedRow[] | undefined;
  protected override readonly box = 'in';
  readonly #internals = this.attachInternals();
  #open = false;

  protected override willUpdate(): void {
    super.willUpdate();
    this.#internals.role = this.label ? 'figure' : null;
    this.#internals.ariaLabel = this.label ?? null;
  }

  protected override drawing(): TemplateResult {
    const telling = this.telling(this.now);
    const { label, value, unit, caption, sentence, sources, asOf } = this;
    const headline = label ?? '';
    const own = [{ label: headline || '–', value: [value, unit].filter(Boolean).join(' '), asOf: asOf ?? undefined, sources }];
    const slot = html`<slot @slotchange=${this.#redraw}></slot>`;
    const below = html`<slot name="below"></slot>`;
    return card({
      headline, sentence: sentence ?? '', notes: [], picture: undefined,
      figure: value ? { value, unit: unit ?? '', caption: caption ?? '' } : undefined,
      sources: sourcesOf(sources, telling),
      freshness: { state: 'stale', asOf: '', text: '' },
      table: { caption: headline, columns: telling.common.columns, rows: rowsOf(this.table ?? own, telling) },
    }, { picture: this.#hasPicture ? slot : nothing, below: this.#hasPicture ? below : html`${slot}${below}`, dated: dated(asOf, this.cadence, telling) }, {
      common: telling.common, pinned: false, open: this.#open, toggled: this.#toggled,
    });
  }

  get #hasPicture(): boolean {
    return this.querySelector(':scope > :not([slot])') !== null;
  }

  readonly #redraw = (): void => this.requestUpdate();

  readonly #toggled = ({ target }: Event): void => {
    this.#open = (target as HTMLDetailsElement).open;
    this.requestUpdate();
  };
}
