import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Approval, Force } from '../../domain/agreement/ladder.js';
import type { Register } from '../../domain/agreement/register.schema.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { chips, chosen } from '../../kit/shapes/chips.js';
import { chipStyles } from '../../kit/shapes/chips.styles.js';
import { keyStyles } from '../../kit/shapes/key.styles.js';
import { openingStyles } from '../../kit/shapes/opening.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { remembered } from '../../presentation/remembered.js';
import type { Telling } from '../../presentation/telling.js';
import { agreementLadderEn, type AgreementLadderWords } from '../../presentation/words/agreement-ladder.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { counts, family } from './agreement-ladder.lists.js';
import { styles } from './agreement-ladder.styles.js';
import { agreementLadderView, ladderShown, type LadderPicture } from './agreement-ladder.view.js';

type Words = AgreementLadderWords;

/** So many agreements are drawn at first: more would make each letter that is typed wait. */
const MOST = 50;

/**
 * Agreements on the rungs signed, ratified and funded, each once on its highest; beside the ladder, whether a ratification is
 * required or was found, and whether they are in force. Not found is never "no". A register has no one-line form. What a
 * reader chooses is in the properties as soon as `click` or `input` is heard.
 *
 * @summary Which agreements are hard to retract.
 * @tag pw-agreement-ladder
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart value - How many are signed.
 * @csspart caption - The sentence.
 * @csspart track - The ladder, and what stands beside it.
 * @csspart legend - What filters and searches.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - An agreement, and a row of the data table.
 * @csspart empty - The note that nothing is recorded, or the button that shows all where no agreement matches or not all are drawn.
 * @csspart invalid - What is wrong with the data.
 */
export class AgreementLadderElement extends Widget<Register, LadderPicture, Words> {
  static override styles = [roles, card, chipStyles, keyStyles, openingStyles, styles];
  static override properties: PropertyDeclarations = { show: {}, search: {} };

  /** The state that agreements are filtered by, `ratified`, `not-required`, `not-found`, `adopted`, `in-force`, `announced` …; absent, all are shown. A reader's choice changes it. */
  declare show: Approval | Force | null | undefined;
  /** The part of a name that agreements are filtered by, whatever its case and accents. A reader's typing changes it. */
  declare search: string | null | undefined;
  /** How many agreements are drawn, until a reader asks for all. */
  #most = MOST;

  constructor() {
    super({
      reader: async () => (await import('../../domain/agreement/register.slice.js')).readRegister,
      name: 'agreement-ladder', words: agreementLadderEn, view: remembered(agreementLadderView),
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ picture }: CardView<LadderPicture>, telling: Telling<Words>): CardParts {
    if (!picture) return { picture: nothing };
    const { rungs, beside } = telling.words;
    return { picture: nothing, below: html`
      <div class="p lad" part="track">${counts(rungs, picture.rungs)}${counts(beside, picture.beside)}</div>
      ${picture.total ? this.#list(picture, telling) : nothing}
    ` };
  }

  #list(picture: LadderPicture, telling: Telling<Words>): TemplateResult {
    const { words } = telling;
    const [show, search] = [this.show ?? '', this.search ?? ''];
    const { text, found, first, families } = ladderShown(picture, show, search, this.#most, telling);
    return html`
      <div class="p ctl" part="legend">
        ${chips(picture.control, show, this.#choose)}
        <input type="search" name="search" aria-label=${words.search} placeholder=${words.search} .value=${search} @input=${this.#choose}>
        <bdi role="status">${text}</bdi>
        ${found && found <= this.#most ? nothing : html`<button part="empty" @click=${this.#showAll}>${words.reset}</button>`}
      </div>
      ${families.map((group) => (group.rows.some((row) => first.has(row)) ? family(group, first, words.columns) : nothing))}
    `;
  }

  #choose({ currentTarget }: Event): void {
    const control = currentTarget as HTMLInputElement;
    Object.assign(this, { [control.name]: chosen(control) });
  }

  #showAll(): void {
    this.#most = Infinity;
    this.show = this.search = undefined;
    this.requestUpdate();
    this.renderRoot.querySelector('input')?.focus();
  }
}
