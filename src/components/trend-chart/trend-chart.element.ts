import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Series } from '../../domain/series/series.schema.js';
import { ChartController } from '../../kit/chart.controller.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { chartKey, coloursOf, download } from '../../kit/shapes/chart.js';
import { chartStyles } from '../../kit/shapes/chart.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import type { LiveModel } from '../../presentation/geometry/live.js';
import type { Telling } from '../../presentation/telling.js';
import { trendChartEn, type TrendChartWords } from '../../presentation/words/trend-chart.en.js';
import { roles } from '../../tokens/roles.styles.js';
import type { TrendPicture } from './trend-chart.picture.js';
import { plot } from './trend-chart.plot.js';
import { styles } from './trend-chart.styles.js';
import { trendChartView } from './trend-chart.view.js';

/**
 * A figure over time, as bars that begin at zero: in all or stacked by category, period by period or added up,
 * against the pace that a stated need asks for. A trend has no one-line form. Values are read by pointer, touch and keyboard.
 *
 * @summary Whether something grows or dries up.
 * @tag pw-trend-chart
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart caption - The sentence.
 * @csspart track - The chart.
 * @csspart legend - The key, of which categories can be put aside.
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
export class TrendChartElement extends Widget<Series, TrendPicture, TrendChartWords> {
  static override styles = [roles, card, chartStyles, styles];
  static override properties: PropertyDeclarations = { show: {}, cumulative: {} };

  /** `stacked`, by two or three categories, unless `total`. */
  declare show: 'total' | 'stacked' | null | undefined;
  /** Whether periods are added up: as an attribute, by being there. */
  declare cumulative: boolean | '' | null | undefined;

  /** Categories that the reader has put aside. */
  #hidden: readonly string[] = [];
  #picture: TrendPicture | undefined;
  readonly #chart = new ChartController(this, async () => (await import('../../charts/chart.js')).draw, (isStill) => this.#live(isStill));

  constructor() {
    super({
      reader: async () => (await import('../../domain/series/series.slice.js')).readSeries,
      name: 'trend-chart', words: trendChartEn,
      view: (facts, telling) => trendChartView(facts, telling, { show: this.show, cumulative: (this.cumulative ?? false) !== false, hidden: this.#hidden }),
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ headline, sentence, picture }: CardView<TrendPicture>, { words }: Telling<TrendChartWords>): CardParts {
    this.#picture = picture;
    return {
      picture: nothing,
      below: picture ? html`<div class="p" part="track">
        <p class="ax"><bdi>${picture.axis}</bdi></p>
        ${plot(picture, sentence, words, this.#chart.at, this.#chart.read)}
        ${chartKey(words.shown, picture.key, lines(picture), this.#chart.changed, this.#toggle)}
        ${download(words.download, headline, picture.file)}
      </div>` : nothing,
    };
  }

  /** Puts a category aside or takes it back; the last one brings all back. */
  readonly #toggle = (id: string): void => {
    const hidden = this.#hidden.includes(id) ? this.#hidden.filter((one) => one !== id) : [...this.#hidden, id];
    this.#hidden = hidden.length < (this.#picture?.key.length ?? 0) ? hidden : [];
    this.requestUpdate();
  };

  #live(isStill: boolean): LiveModel | undefined {
    const { scale, count, key, layers } = this.#picture ?? {};
    if (!scale || !count || !key || !layers) return undefined;
    return {
      isUpright: true, isMirrored: false, isStill, scale, extent: count, inset: { left: 0, right: 0 },
      places: Array.from({ length: count }, (_, at) => at + 0.5),
      layers: coloursOf(this.renderRoot).map(({ fill }, colour) => ({ fill, layer: layers.find((one) => one.colour === colour)?.layer ?? [] })),
    };
  }
}

const lines = ({ lines: all }: TrendPicture): TemplateResult[] =>
  all.map(({ kind, label }) => html`<span><i class=${`dash ${kind}`}></i><bdi>${label}</bdi></span>`);
