import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dataTable } from '../../kit/shapes/table.js';
import { rowsOf, type CitedRow } from '../cited.js';
import { Primitive } from '../primitive.js';

/**
 * The table twin of a picture: every figure with its date and its sources. What is missing is said to be missing.
 * Without a caption nothing is drawn.
 *
 * @summary Figures, each with date and source.
 * @tag pw-table
 * @csspart row - A row.
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
export class TableElement extends Primitive {
  static override properties: PropertyDeclarations = { caption: {}, rows: { attribute: false } };

  /** What the table is of. */
  declare caption: string | null | undefined;
  /** The rows. Replace the list, do not change it in place. */
  declare rows: readonly CitedRow[] | undefined;

  protected override drawing(): TemplateResult | typeof nothing {
    const telling = this.telling();
    return this.caption
      ? dataTable({ caption: this.caption, columns: telling.common.columns, rows: rowsOf(this.rows, telling) })
      : nothing;
  }
}
