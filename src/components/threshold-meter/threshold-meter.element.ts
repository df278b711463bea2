import { html } from 'lit';
import type { Threshold } from '../../domain/benchmark/threshold.schema.js';
import { cited, oneLine, scalarNumber } from '../../kit/one-line.js';
import { bar } from '../../kit/shapes/bar.js';
import { barStyles } from '../../kit/shapes/bar.styles.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { meterLabel } from '../../kit/shapes/meter.js';
import { meterStyles } from '../../kit/shapes/meter.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { thresholdMeterEn, type ThresholdMeterWords } from '../../presentation/words/threshold-meter.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { thresholdMeterView, type ReadingRow, type ThresholdPicture } from './threshold-meter.view.js';
import { styles } from './threshold-meter.styles.js';

/**
 * Readings against a floor or a ceiling: kept, missed, not decided, or a rule in force without any reading.
 * Numbers are printed with as many decimals as it takes to stay on their side of the limit.
 *
 * @summary Whether a floor or a ceiling is kept.
 * @tag pw-threshold-meter
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart value - The only reading, or the limit where there is none.
 * @csspart caption - The sentence.
 * @csspart track - The bars with the limit.
 * @csspart target - The label of the limit.
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
export class ThresholdMeterElement extends Widget<Threshold, ThresholdPicture, ThresholdMeterWords> {
  static override styles = [roles, card, barStyles, meterStyles, styles];

  constructor() {
    super({
      reader: async () => (await import('../../domain/benchmark/threshold.slice.js')).readThreshold,
      name: 'threshold-meter', words: thresholdMeterEn, view: thresholdMeterView,
      scalars: (host) => oneLine(host, () => ({
        label: host.label, unit: host.unit ?? undefined, kind: 'floor', limit: scalarNumber(host.target),
        readings: [{ value: scalarNumber(host.value), ...cited(host) }],
      })),
    });
  }

  protected override parts({ picture }: CardView<ThresholdPicture>): CardParts {
    const { rows = [], limit, limitAt = 0, scale = [] } = picture ?? {};
    return {
      picture: html`${rows.map((row) => this.#reading(row, limitAt))}
        <p class="at" part="target"><i .style=${`--_part:${limitAt}`}></i><bdi>${limit}</bdi><i .style=${`--_part:${1 - limitAt}`}></i></p>
        <p class="ends">${scale.map((end) => html`<bdi>${end}</bdi>`)}</p>`,
    };
  }

  #reading({ label, amount, text, covered, missing, rest }: ReadingRow, limitAt: number) {
    return html`${meterLabel(label, amount)}<div class="trk" .style=${'--_length:1'}>
      ${bar(covered === undefined ? [{ length: 1, fill: 'var(--_hatch)', kind: 'gap' }] : [
        { length: covered, fill: 'var(--_c1)', kind: 'covered' }, { length: missing, fill: 'var(--_hatch)', kind: 'gap' },
        { length: rest, fill: 'none' },
      ], text)}<i class="goal" .style=${`--_at:${limitAt}`}></i></div>`;
  }
}
