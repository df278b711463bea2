import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { RosterOrder } from '../../domain/coalition/coalition.js';
import type { Coalition } from '../../domain/coalition/coalition.schema.js';
import type { Role } from '../../domain/coalition/roles.js';
import type { Standing } from '../../domain/ledger/depth.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { chips, chosen } from '../../kit/shapes/chips.js';
import { chipStyles } from '../../kit/shapes/chips.styles.js';
import { mark } from '../../kit/shapes/role-mark.js';
import { rosterList } from '../../kit/shapes/roster.js';
import { rosterStyles } from '../../kit/shapes/roster.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { remembered } from '../../presentation/remembered.js';
import type { Telling } from '../../presentation/telling.js';
import { coalitionRosterEn, type CoalitionRosterWords } from '../../presentation/words/coalition-roster.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { flagsFor } from './coalition-roster.flags.js';
import { coalitionRosterView, rosterShown, type RosterPicture } from './coalition-roster.view.js';

type Words = CoalitionRosterWords;

/** So many members are drawn at first: more would make each letter that is typed wait. */
const MOST = 50;

/**
 * The roster of a coalition: who stands behind a plan, how firmly, with what and on which condition.
 * A roster has no one-line form. What a reader chooses is in the properties as soon as `click` or `input` is heard.
 *
 * @summary Who stands behind it, and how firmly.
 * @tag pw-coalition-roster
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart caption - The sentence.
 * @csspart track - The roster.
 * @csspart legend - What filters, searches and sorts; it also explains the drawings of the roles.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - A member, and a row of the data table.
 * @csspart empty - The note that nothing is recorded, or the button that shows all where no member matches or not all are drawn.
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
export class CoalitionRosterElement extends Widget<Coalition, RosterPicture, Words> {
  static override styles = [roles, card, chipStyles, rosterStyles];
  static override properties: PropertyDeclarations = { showRole: { attribute: 'show-role' }, showDepth: { attribute: 'show-depth' }, search: {}, sort: {} };

  /** The role that members are filtered by, `land` … `monitoring`; absent, all are shown. A reader's choice changes it. */
  declare showRole: Role | null | undefined;
  /** The depth that members are filtered by, `stated` … `delivered`; absent, all are shown. A reader's choice changes it. */
  declare showDepth: Standing | null | undefined;
  /** The part of a name that members are filtered by, whatever its case and accents. A reader's typing changes it. */
  declare search: string | null | undefined;
  /** `depth`, the firmest first and under headings, unless `name`. A reader's choice changes it. */
  declare sort: RosterOrder | null | undefined;

  /** How many members are drawn, until a reader asks for all. */
  #most = MOST;
  readonly #flagOf = flagsFor(this);

  constructor() {
    super({
      reader: async () => (await import('../../domain/coalition/coalition.slice.js')).readCoalition,
      name: 'coalition-roster', words: coalitionRosterEn, view: remembered(coalitionRosterView),
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ picture }: CardView<RosterPicture>, telling: Telling<Words>): CardParts {
    return { picture: nothing, below: picture ? html`<div class="p" part="track">${this.#roster(picture, telling)}</div>` : nothing };
  }

  #roster(picture: RosterPicture, telling: Telling<Words>): TemplateResult {
    const filter = { role: this.showRole, depth: this.showDepth, search: this.search };
    const { text, found, groups } = rosterShown(picture, filter, this.sort, this.#most, telling);
    const { rows, controls, asides } = picture;
    const { search, reset } = telling.words;
    return html`
      ${rows.length ? html`<div class="ctl" part="legend">
        ${controls.map((control) => chips(control, this[control.name] ?? '', this.#choose, mark))}
        <input type="search" name="search" aria-label=${search} placeholder=${search} .value=${this.search ?? ''} @input=${this.#choose}>
        <bdi role="status">${text}</bdi>
        ${found && found <= this.#most ? nothing : html`<button part="empty" @click=${this.#showAll}>${reset}</button>`}
      </div>` : nothing}
      ${[...groups, ...asides].map((group) => rosterList(group, this.#flagOf))}
    `;
  }

  #choose({ currentTarget }: Event): void {
    const control = currentTarget as HTMLInputElement;
    Object.assign(this, { [control.name]: chosen(control) });
  }

  #showAll(): void {
    this.#most = Infinity;
    this.showRole = this.showDepth = this.search = undefined;
    this.requestUpdate();
    this.renderRoot.querySelector('input')?.focus();
  }
}
