import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Coalition } from '../../domain/coalition/coalition.schema.js';
import { height, RUNGS } from '../../domain/ledger/depth.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { chips, chosen } from '../../kit/shapes/chips.js';
import { chipStyles } from '../../kit/shapes/chips.styles.js';
import { rosterList } from '../../kit/shapes/roster.js';
import { rosterStyles } from '../../kit/shapes/roster.styles.js';
import { sourceList } from '../../kit/shapes/source-line.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { tileAt } from '../../presentation/geometry/tiles.js';
import type { Telling } from '../../presentation/telling.js';
import { coalitionMapEn, type CoalitionMapWords } from '../../presentation/words/coalition-map.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { coalitionMapView, type MapPicture, type MapTile } from './coalition-map.view.js';
import { styles } from './coalition-map.styles.js';

type Words = CoalitionMapWords;

/** The roles that a tile has bars for, from left to right. */
const BARS = ['land', 'air', 'sea'] as const;

/**
 * The members of a coalition on a map of tiles, one a state, with their list beside it. Arrow keys lead from tile to tile;
 * the tile that is chosen shows its record below the map. Maps do not mirror: west is on the left in every language.
 *
 * @summary Where the members of a coalition are, and how firmly they stand behind it.
 * @tag pw-coalition-map
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart caption - The sentence.
 * @csspart track - The map with its list.
 * @csspart target - The record of the tile that is chosen.
 * @csspart legend - What chooses between depth and role.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - A member in the list, and a row of the data table.
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
export class CoalitionMapElement extends Widget<Coalition, MapPicture, Words> {
  static override styles = [roles, card, chipStyles, rosterStyles, styles];
  static override properties: PropertyDeclarations = { by: {} };

  /** What the tiles show: `depth`, unless `role`. A reader's choice changes it. */
  declare by: 'depth' | 'role' | null | undefined;
  /** The state whose record is shown, by its code. */
  #country: string | undefined;

  constructor() {
    super({
      reader: async () => (await import('../../domain/coalition/coalition-map.slice.js')).readCoalitionMap,
      name: 'coalition-map', words: coalitionMapEn, view: coalitionMapView,
      // A map has no one-line form.
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ picture }: CardView<MapPicture>, { words }: Telling<Words>): CardParts {
    return { picture: nothing, below: picture ? html`<div class="p" part="track">${this.#shown(picture, words)}</div>` : nothing };
  }

  #shown(picture: MapPicture, words: Words): TemplateResult {
    const by = this.by === 'role' ? 'role' : 'depth';
    const { tiles, off, lists, asides } = picture;
    const chosenTile = tiles.find(({ country }) => country === this.#country);
    return html`
      ${lists.role.length > 1 ? html`<div class="ctl" part="legend">${chips({
        name: 'by', label: words.by, options: [['depth', words.byDepth], ['role', words.byRole]],
      }, by, this.#choose)}</div>` : nothing}
      <div class="mp">
        <div class="geo">
          <div class="map" role="listbox" aria-label=${words.map} @keydown=${(event: KeyboardEvent) => { this.#step(event, tiles); }} @focusin=${this.#read} @click=${this.#read}>
            ${tiles.map((tile, at) => this.#tile(tile, by, chosenTile ? tile === chosenTile : at === 0))}
            ${picture.beyond ? html`<small class="bey" aria-hidden="true">${words.beyond}</small>` : nothing}
          </div>
          ${off ? html`<p class="sm"><bdi>${off}</bdi></p>` : nothing}
          <div class="rec" part="target" role="status">${chosenTile ? record(chosenTile) : html`<p class="sm">${words.hint}</p>`}</div>
          ${by === 'role' ? html`<p class="sm">${words.bars}</p>` : nothing}
        </div>
        <div>${[...lists[by], ...asides].map((group) => rosterList(group))}</div>
      </div>
    `;
  }

  #tile({ country, name, kind, depth, roles: has, text, column, row }: MapTile, by: 'depth' | 'role', reachable: boolean): TemplateResult {
    const rung = depth && by === 'depth' ? height(depth) : 0;
    return html`<button role="option" class=${`${kind} d${rung}`} name=${country} tabindex=${reachable ? 0 : -1}
      aria-selected=${country === this.#country ? 'true' : 'false'} aria-label=${`${country}, ${name}: ${text}`}
      .style=${`--_at:${row + 1}/${column + 1}`}>
      ${country}<span class="ft">${(rung ? RUNGS.slice(0, rung).map(() => true) : by === 'role' ? BARS.map((role) => has.includes(role)) : []).map((on) => html`<i class=${on ? 'on' : ''}></i>`)}</span>
    </button>`;
  }

  #choose({ currentTarget }: Event): void {
    this.by = chosen(currentTarget as HTMLButtonElement) as 'role' | undefined;
  }

  /** Of a tile that has the focus or was touched, the record is shown. */
  #read({ target }: Event): void {
    this.#country = (target as Element).closest('button')?.name ?? this.#country;
    this.requestUpdate();
  }

  #step(event: KeyboardEvent, tiles: readonly MapTile[]): void {
    const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
    const to = tileAt(tiles, buttons.indexOf(event.target as HTMLButtonElement), event.key);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    buttons[to]?.focus();
  }
}

/** What is known of a state. */
const record = ({ name, record: known, text }: MapTile): TemplateResult => html`
  <p><b><bdi>${name}</bdi></b></p>
  ${(known?.lines ?? [text]).map((line) => html`<p><bdi>${line}</bdi></p>`)}
  ${known ? html`<p class="sm"><bdi>${known.asOf}</bdi> · <bdi>${sourceList(known.sources)}</bdi></p>` : nothing}
`;
