import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BESIDE, height, RUNGS, type Standing } from '../../domain/ledger/depth.js';
import { depthMark, notFoundMark, withdrawnMark } from '../../kit/shapes/depth-mark.js';
import { inlineStyles } from '../primitive.styles.js';
import { Primitive } from '../primitive.js';

const MARKS: Readonly<Partial<Record<Standing, TemplateResult>>> = { withdrawn: withdrawnMark, 'not-found': notFoundMark };

const isStanding = (text: string | null | undefined): text is Standing => [...RUNGS, ...BESIDE].includes(text as Standing);

/**
 * How firm a commitment is, as mark and word: rising bars, filled up to the rung that is proved.
 *
 * @summary The depth of a commitment.
 * @tag pw-depth-mark
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
export class DepthMarkElement extends Primitive {
  static override styles: CSSResultGroup = [Primitive.styles, inlineStyles, css`
    .mk {
      block-size: 0.875em;
      inline-size: auto;
      vertical-align: -0.08em;
      margin-inline-end: 0.4em;
      overflow: visible;
    }
  `];
  static override properties: PropertyDeclarations = { depth: {} };

  /** `stated`, `signed`, `ratified`, `funded`, `delivered`; or `withdrawn`, `not-found`. Another draws nothing. */
  declare depth: Standing | null | undefined;

  protected override drawing(): TemplateResult | typeof nothing {
    const { depth } = this;
    if (!isStanding(depth)) return nothing;
    const rung = height(depth);
    return html`${rung ? depthMark(rung) : MARKS[depth] ?? nothing}<bdi>${this.telling().common.standing(depth)}</bdi>`;
  }
}
