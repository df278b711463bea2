import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../domain/benchmark/indicator.schema.js';
import { oneLine, scalarNumber } from '../../kit/one-line.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { keyRow } from '../../kit/shapes/key.js';
import { keyStyles } from '../../kit/shapes/key.styles.js';
import { ring } from '../../kit/shapes/ring.js';
import { ringStyles } from '../../kit/shapes/ring.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { benchmarkRingEn, type BenchmarkRingWords } from '../../presentation/words/benchmark-ring.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { benchmarkRingView, type RingPicture } from './benchmark-ring.view.js';
import { styles } from './benchmark-ring.styles.js';

/**
 * One indicator against its target, as ring and sentence. A ring is drawn only for a number with a target in the same
 * unit; a rule, a count or a date is told, and an unknown is not zero.
 *
 * @summary How far an indicator is from its target.
 * @tag pw-benchmark-ring
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart value - The number, where there is no ring.
 * @csspart caption - The sentence.
 * @csspart track - The ring with its key.
 * @csspart legend - The key.
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
export class BenchmarkRingElement extends Widget<Indicator, RingPicture, BenchmarkRingWords> {
  static override styles = [roles, card, keyStyles, ringStyles, styles];

  constructor() {
    super({
      reader: async () => (await import('../../domain/benchmark/indicator.slice.js')).readIndicator,
      name: 'benchmark-ring', words: benchmarkRingEn, view: benchmarkRingView,
      scalars: (host) => oneLine(host, () => ({
        label: host.label, value: scalarNumber(host.value), target: scalarNumber(host.target), unit: host.unit ?? undefined,
      })),
    });
  }

  protected override parts({ headline, picture }: CardView<RingPicture>): CardParts {
    return { picture: picture ? html`<div class="rg">${ring(picture, headline)}${this.#key(picture)}</div>` : nothing };
  }

  #key({ key }: RingPicture): TemplateResult | typeof nothing {
    return key.length ? html`<dl class="facts" part="legend">${key.map(({ kind, label, value }) => keyRow(html`<i class=${`sw ${kind}`}></i>`, label, value))}</dl>` : nothing;
  }
}
