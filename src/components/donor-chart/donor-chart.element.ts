import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DonorOrder } from '../../domain/pledge/donors.js';
import type { Donors } from '../../domain/pledge/donors.schema.js';
import { ChartController } from '../../kit/chart.controller.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { canvas, chartKey, coloursOf, download, reader, tip } from '../../kit/shapes/chart.js';
import { chartStyles } from '../../kit/shapes/chart.styles.js';
import { chips, chosen } from '../../kit/shapes/chips.js';
import { chipStyles } from '../../kit/shapes/chips.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { HEIGHT } from '../../presentation/geometry/chart.js';
import type { LiveModel } from '../../presentation/geometry/live.js';
import type { Telling } from '../../presentation/telling.js';
import { donorChartEn, type DonorChartWords } from '../../presentation/words/donor-chart.en.js';
import { roles } from '../../tokens/roles.styles.js';
import type { DonorPicture, DonorRow } from './donor-chart.picture.js';
import { styles } from './donor-chart.styles.js';
import { donorChartView } from './donor-chart.view.js';

/**
 * Donors from the largest to the smallest, as bars that begin at zero, and the rest of them together.
 * Donors have no one-line form. Values are read by pointer, touch and keyboard.
 *
 * @summary Who carries how much.
 * @tag pw-donor-chart
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart caption - The sentence.
 * @csspart track - The chart.
 * @csspart legend - The key.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - A donor, and a row of the data table.
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
export class DonorChartElement extends Widget<Donors, DonorPicture, DonorChartWords> {
  static override styles = [roles, card, chipStyles, chartStyles, styles];
  static override properties: PropertyDeclarations = { sort: {}, top: { type: Number } };

  /** `allocated`, unless `committed` or `share-of-gdp`. A reader's choice changes it. */
  declare sort: DonorOrder | null | undefined;
  /** How many donors are shown by name, 12 unless set; the others are one row. */
  declare top: number | null | undefined;

  #picture: DonorPicture | undefined;
  readonly #chart = new ChartController(this, async () => (await import('../../charts/chart.js')).draw, (isStill) => this.#live(isStill));

  constructor() {
    super({
      reader: async () => (await import('../../domain/pledge/donors.slice.js')).readDonors,
      name: 'donor-chart', words: donorChartEn, view: (facts, telling) => donorChartView(facts, telling, this),
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ headline, picture }: CardView<DonorPicture>, { words }: Telling<DonorChartWords>): CardParts {
    this.#picture = picture;
    return {
      picture: nothing,
      below: picture ? html`<div class="p" part="track">
        <div class="ctl">${chips({ name: 'sort', label: words.sort, options: picture.orders }, picture.order, this.#choose)}</div>
        ${chartKey(words.key, picture.key, [], this.#chart.changed)}
        ${this.#list(picture, words)}
        ${download(words.download, headline, picture.file)}
      </div>` : nothing,
    };
  }

  #list({ columns, rows }: DonorPicture, { read: name }: DonorChartWords): TemplateResult {
    const { at, read } = this.#chart;
    const here = at === undefined ? undefined : rows[at];
    return html`<div class="ch">
      <div class="dr hd" aria-hidden="true">${columns.map((column) => html`<span>${column}</span>`)}</div>
      ${canvas}
      <ol class="dn" role="list">${rows.map((row, place) => item(row, place === at))}</ol>
      ${here && at !== undefined ? tip(0.5, (at + 1) / (rows.length + 1), html`<bdi>${here.name}: ${here.text}</bdi>`) : nothing}
      ${reader({ name, count: rows.length, start: 0, textAt: (place) => (rows[place] ? `${rows[place].name}: ${rows[place].text}` : '') }, at, read)}
    </div>`;
  }

  #choose({ currentTarget }: Event): void {
    this.sort = (chosen(currentTarget as HTMLButtonElement) ?? 'allocated') as DonorOrder;
  }

  #live(isStill: boolean): LiveModel | undefined {
    const { scale, layers } = this.#picture ?? {};
    const room = this.renderRoot.querySelector('.ch')?.getBoundingClientRect();
    const tracks = [...this.renderRoot.querySelectorAll('.dn svg')].map((track) => track.getBoundingClientRect());
    const [first] = tracks;
    if (!scale || !layers || !room || !first) return undefined;
    const colours = coloursOf(this.renderRoot);
    return {
      isUpright: false, isMirrored: this.matches(':dir(rtl)'), isStill, scale, extent: room.height, breadth: first.height,
      places: tracks.map(({ top, height }) => top + height / 2 - room.top),
      inset: { left: first.left - room.left, right: room.right - first.right },
      layers: layers.map((layer, at) => ({ layer, fill: colours[at]?.fill ?? '', edge: at ? colours[at]?.edge : undefined })),
    };
  }
}

const item = ({ name, values, text, paths, isRest }: DonorRow, isRead: boolean): TemplateResult => html`
  <li class=${`dr${isRest ? ' rest' : ''}${isRead ? ' on' : ''}`} part="row">
    <bdi>${name}</bdi>
    <svg role="img" aria-label=${text} viewBox=${`0 0 ${HEIGHT} 1`} preserveAspectRatio="none">${paths.map((path, at) => svg`<path class=${at ? 'k3' : 'k0'} d=${path}/>`)}</svg>
    ${values.map((value) => html`<span aria-hidden="true"><bdi>${value}</bdi></span>`)}
  </li>`;
