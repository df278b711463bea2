import type { Gap } from '../../domain/funding/gap.schema.js';
import type { CardView } from '../../presentation/card.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { Widget } from '../../kit/widget.js';
import { arc } from '../../kit/shapes/arc.js';
import { fundingGapEn, type FundingGapWords } from '../../presentation/words/funding-gap.en.js';
import { fundingGapView, type GapPicture } from './funding-gap.view.js';
import { meter, meterLabel } from '../../kit/shapes/meter.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { oneLine, scalarFigure } from '../../kit/one-line.js';
import { meterStyles } from '../../kit/shapes/meter.styles.js';
import { styles } from './funding-gap.styles.js';
import { barStyles } from '../../kit/shapes/bar.styles.js';
import { card } from '../../kit/shapes/card.styles.js';
import { roles } from '../../tokens/roles.styles.js';

/**
 * The funding gap: a need, what is covered of it by one series, what is missing, and the pace needed.
 *
 * @summary How much of a stated need is still missing.
 * @tag pw-funding-gap
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart value - The headline number.
 * @csspart caption - The sentence.
 * @csspart track - The picture.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - A row of the data table.
 * @csspart empty - The note that nothing is recorded.
 * @csspart invalid - What is wrong with the data.
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
export class FundingGapElement extends Widget<Gap, GapPicture, FundingGapWords> {
  static override styles = [roles, card, barStyles, meterStyles, styles];
  static override properties: PropertyDeclarations = { shape: {} };

  /** `linear`, bars on one zero-based scale, unless `arc`, a semicircle of the same parts. */
  declare shape: 'linear' | 'arc' | undefined;

  constructor() {
    super({
      reader: async () => (await import('../../domain/funding/gap.slice.js')).readGap,
      name: 'funding-gap', words: fundingGapEn, view: fundingGapView,
      scalars: (host) => oneLine(host, () => ({
        label: host.label, need: scalarFigure(host, host.target), covered: scalarFigure(host, host.value),
      })),
    });
  }

  protected override parts({ picture }: CardView<GapPicture>): CardParts {
    return { picture: picture ? html`${this.#gauge(picture)}${this.#legend(picture)}${this.#facts(picture)}` : nothing };
  }

  #gauge(picture: GapPicture): TemplateResult {
    const { own, target, coveredText, gapText } = picture;
    const text = `${coveredText}, ${gapText}`;
    if (this.shape === 'arc') return arc(picture, target.length / (target.length + (own?.length ?? 0)), text);
    return html`
      ${own ? html`${meterLabel(own.label, own.amount)}<div class="trk" .style=${`--_length:${own.length}`}><div class="bar"><i class="own"></i></div></div>` : nothing}
      ${meterLabel(target.label, target.amount)}${meter(picture, target.length, text)}
    `;
  }

  #legend({ coveredText, gapText, paceText }: GapPicture): TemplateResult {
    return html`<p class="und" part="legend"><b><bdi>${coveredText}</bdi></b>${paceText ? html`<span><bdi>${paceText}</bdi></span>` : nothing}<b><bdi>${gapText}</bdi></b></p>`;
  }

  #facts({ facts, target, own }: GapPicture): TemplateResult {
    const parts = this.shape === 'arc' ? [target, ...(own ? [own] : [])].map(({ label, amount }) => ({ term: label, value: amount })) : [];
    return html`<dl class="facts">${[...parts, ...facts].map(({ term, value }) => html`<div><dt><bdi>${term}</bdi></dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`;
  }
}
