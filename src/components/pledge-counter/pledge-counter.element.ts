import { html, nothing, type TemplateResult } from 'lit';
import type { CountedTotal } from '../../domain/pledge/counted.js';
import { oneLine, scalarMoney } from '../../kit/one-line.js';
import { bar } from '../../kit/shapes/bar.js';
import { barStyles } from '../../kit/shapes/bar.styles.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { depthFill, partMark, withdrawnMark } from '../../kit/shapes/depth-mark.js';
import { keyRow } from '../../kit/shapes/key.js';
import { keyStyles } from '../../kit/shapes/key.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { pledgeCounterEn, type PledgeCounterWords } from '../../presentation/words/pledge-counter.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { pledgeCounterView, type CounterPicture } from './pledge-counter.view.js';
import { styles } from './pledge-counter.styles.js';

/**
 * A pledged total and how deep its parts go: stated by a publisher, or reckoned from pledges by a rule that is named.
 * The number counts up once when it is seen; it can fall, and says why.
 *
 * @summary How much is promised, and how much of it is real.
 * @tag pw-pledge-counter
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart value - The headline number.
 * @csspart caption - The sentence.
 * @csspart track - The picture.
 * @csspart legend - The parts with amount and share.
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
export class PledgeCounterElement extends Widget<CountedTotal, CounterPicture, PledgeCounterWords> {
  static override styles = [roles, card, barStyles, keyStyles, styles];

  constructor() {
    super({
      reader: async () => (await import('../../domain/pledge/counted.slice.js')).readCountedTotal,
      name: 'pledge-counter', words: pledgeCounterEn, view: pledgeCounterView,
      scalars: (host) => oneLine(host, () => ({ label: host.label, money: scalarMoney(host, host.value) })),
    });
  }

  protected override firstUpdated(): void {
    // Decoration: readers who want no motion do not even load it, and where it cannot be loaded the number just stands.
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      import('../../kit/count-up.controller.js').then(({ CountUpController }) => new CountUpController(this), () => undefined);
    }
  }

  protected override parts({ figure, picture }: CardView<CounterPicture>): CardParts {
    return {
      figure: figure && html`<span class="count"><span class="run" aria-hidden="true"></span><span>${figure.value}</span></span>`,
      under: picture?.change ? html`<p class="sm ch">${picture.change.withdrawn ? withdrawnMark : nothing}<span><bdi>${picture.change.text}</bdi></span></p>` : nothing,
      picture: picture && (picture.parts.length || picture.byCurrency.length) ? html`${this.#bar(picture)}${this.#legend(picture)}` : nothing,
    };
  }

  #bar({ parts, text }: CounterPicture): TemplateResult | typeof nothing {
    return text ? bar(parts.map((part) => ({ length: part.length, fill: depthFill(part) })), text) : nothing;
  }

  #legend({ parts, byCurrency }: CounterPicture): TemplateResult {
    return html`<dl class="facts" part="legend">
      ${parts.map((part) => keyRow(partMark(part), part.label, part.amount, html`<small>${part.share}</small>`, part.length === undefined ? 'm' : ''))}
      ${byCurrency.map(({ term, value }) => html`<div><dt>${term}</dt><dd><bdi>${value}</bdi></dd></div>`)}
    </dl>`;
  }
}
