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
 * @cssproperty [--pw-color-ink] - Text and marks.
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
