import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from '../presentation/card.js';
import type { Telling } from '../presentation/telling.js';
import { FIGURE } from './document.controller.js';
import { FactsElement } from './facts-element.js';
import { card, type CardParts } from './shapes/card.js';
import { troubles, withoutFacts } from './states.js';

/** The frame around a picture: facts in, card out. Behaviour lives in the controllers, looks in the views and styles. */
export abstract class Widget<Facts, Picture, Words> extends FactsElement<Facts, CardView<Picture>, Words> {
  readonly #internals = this.attachInternals();
  #open = false;
  readonly #toggled = ({ target }: Event): void => {
    this.#open = (target as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  protected override willUpdate(): void {
    super.willUpdate();
    // The light-DOM form is a figure of its own.
    const figure = this.#fallback || this.closest(FIGURE);
    this.#internals.role = figure ? null : 'figure';
    this.#internals.ariaLabel = figure ? null : this.shown?.view.headline ?? this.label ?? this.common.dataTable;
    this.#internals.ariaBusy = String(this.reading.state === 'loading');
  }

  /** @internal The picture of a view, and what stands below it. */
  protected abstract parts(view: CardView<Picture>, telling: Telling<Words>): CardParts;

  protected override render(): TemplateResult {
    const { reading, common, shown } = this;
    const fallback = this.#fallback;
    return html`${fallback ? html`<slot></slot>` : nothing}<div class=${fallback ? 'pw quiet' : 'pw'} lang=${this.spoken}><div class="in">
      ${shown ? card(shown.view, this.parts(shown.view, shown.telling), {
        common, pinned: Boolean(this.src && this.integrity), open: this.#open, toggled: this.#toggled,
      })
        : fallback ? nothing : withoutFacts(reading.state, this.label ?? undefined, common)}
      <div class="note" role="status" part="invalid">${troubles(reading, common, fallback)}</div>
    </div></div>`;
  }

  /** Whether the page's own content is shown, as there is nothing to draw in its place. */
  get #fallback(): boolean {
    return !this.shown && this.querySelector(':scope > :not(script)') !== null;
  }
}
