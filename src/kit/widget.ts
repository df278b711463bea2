import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Reader } from '../domain/ledger/slice.js';
import type { Reading } from '../domain/reading.js';
import type { CardView } from '../presentation/card.js';
import type { Telling } from '../presentation/telling.js';
import type { Tongue } from '../presentation/tongue.js';
import type { Catalogue } from '../presentation/words/catalogue.js';
import { commonEn, type CommonWords } from '../presentation/words/common.en.js';
import { FIGURE } from './document.controller.js';
import { FactsController } from './facts.controller.js';
import { ReadingChangeEvent } from './reading-change.event.js';
import { card, type CardParts } from './shapes/card.js';
import { SpeechController } from './speech.controller.js';
import { troubles, withoutFacts } from './states.js';
import { today } from './today.js';

/** What is loaded on demand, but stands in the classic script. */
type OnDemand<T> = () => Promise<T> | T;

const loadTongue: OnDemand<Tongue> = async () => (await import('../presentation/tongue.js')).tongue;

/** What a widget is, besides its picture. */
export interface WidgetKind<Facts, Picture, Words> {
  /** Loads what reads and checks its facts. */
  readonly reader: OnDemand<Reader<Facts>>;
  /** Its key in the words of other languages. */
  readonly name: Exclude<keyof Catalogue, 'common'>;
  /** Its words in English. */
  readonly words: Words;
  readonly view: (facts: Facts, telling: Telling<Words>) => CardView<Picture>;
  /** The document of the one-line form. */
  readonly scalars: (host: Widget<Facts, Picture, Words>) => unknown;
}

/** The frame around a picture: facts in, card out. Behaviour lives in the controllers, looks in the views and styles. */
export abstract class Widget<Facts, Picture, Words> extends LitElement {
  static override properties: PropertyDeclarations = {
    facts: { attribute: false }, data: {}, of: {}, src: {}, integrity: {}, refresh: { type: Number }, timeout: { type: Number }, preset: {},
    value: {}, target: {}, label: {}, unit: {}, asOf: { attribute: 'as-of' }, source: {}, sourceUrl: { attribute: 'source-url' }, now: {},
  };

  /** The facts themselves, as an object: a whole ledger or the widget's own record. Replace it, do not change it in place. */
  declare facts: unknown;
  /** The facts as JSON text: a whole ledger or the widget's own record. */
  declare data: string | null | undefined;
  /** The id of a record in the ledger; omitted, the ledger's default for this tag. */
  declare of: string | null | undefined;
  /** The address of a ledger or record, http or https. */
  declare src: string | null | undefined;
  /** The digest that the document at `src` must have, `sha384-…`: the figures are pinned to it. */
  declare integrity: string | null | undefined;
  /** Seconds between readings of `src`, 1 or more (minutes serve most pages); absent, it is read once. */
  declare refresh: number | null | undefined;
  /** Seconds that a reading of `src` may take with its retries, 10 unless set. */
  declare timeout: number | null | undefined;
  /** The name of a bundled ledger: `ukraine`. */
  declare preset: string | null | undefined;
  /** One-line form: the number. */
  declare value: string | null | undefined;
  /** One-line form: what the number is measured against. */
  declare target: string | null | undefined;
  /** One-line form: the headline; also shown while loading. */
  declare label: string | null | undefined;
  /** One-line form: a currency code, or what is counted. */
  declare unit: string | null | undefined;
  /** One-line form: the date on which the number was true, `2026-04-30`, `2026-04` or `2026`. */
  declare asOf: string | null | undefined;
  /** One-line form: who says so. */
  declare source: string | null | undefined;
  /** One-line form: where it is said, http or https. */
  declare sourceUrl: string | null | undefined;
  /** The date that ages are counted to; the reader's today unless set. */
  declare now: string | null | undefined;

  readonly #kind: WidgetKind<Facts, Picture, Words>;
  readonly #facts: FactsController<Facts>;
  readonly #speech = new SpeechController(this);
  readonly #internals = this.attachInternals();
  #told: Reading<Facts> | undefined;
  #tongue: Tongue | undefined;
  #open = false;
  readonly #toggled = ({ target }: Event): void => {
    this.#open = (target as HTMLDetailsElement).open;
    this.requestUpdate();
  };
  /** What this drawing shows, and what it speaks with. */
  #shown: { readonly view: CardView<Picture>; readonly telling: Telling<Words> } | undefined;

  constructor(kind: WidgetKind<Facts, Picture, Words>) {
    super();
    this.#kind = kind;
    this.#facts = new FactsController(this, () => this.#load(), () => kind.scalars(this));
  }

  /** What the widget knows: `empty`, `loading`, `ready`, `stale` or `invalid`, with facts or issues. */
  get reading(): Reading<Facts> {
    return this.#facts.reading;
  }

  /** The plain sentence that says what the picture shows; undefined until there are facts. */
  get sentence(): string | undefined {
    return this.#shown?.view.sentence;
  }

  /** What an editor did to the text of the facts and was undone, a sentence each; for the author. */
  get repairs(): readonly string[] {
    return this.#facts.repairs;
  }

  /** Resolves when the facts that are at hand have been read and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.reading.state !== 'loading' || !this.#facts.readerLoaded) return done;
    await this.#facts.readerLoaded;
    return super.getUpdateComplete();
  }

  /** What a page's own scripts have broken does not throw into the page: its own content is shown. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.warn('Pledgewatch', error);
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
    }
  }

  protected override willUpdate(): void {
    this.#facts.update();
    if (this.#tongue) void this.#speech.listen(this.#tongue.speechFor);
    const { reading } = this;
    this.#shown = 'facts' in reading ? this.#show(reading.facts) : undefined;
    // The light-DOM form is a figure of its own.
    const figure = this.#fallback || this.closest(FIGURE);
    this.#internals.role = figure ? null : 'figure';
    this.#internals.ariaLabel = figure ? null : this.#shown?.view.headline ?? this.label ?? this.#common.dataTable;
    this.#internals.ariaBusy = String(reading.state === 'loading');
  }

  protected override updated(): void {
    if (this.#told === this.reading) return;
    this.#told = this.reading;
    this.dispatchEvent(new ReadingChangeEvent(this.reading));
  }

  /** @internal The picture of a view, and what stands below it. */
  protected abstract parts(view: CardView<Picture>, telling: Telling<Words>): CardParts;

  protected override render(): TemplateResult {
    const { reading } = this;
    const shown = this.#shown;
    const fallback = this.#fallback;
    return html`${fallback ? html`<slot></slot>` : nothing}<div class=${fallback ? 'pw quiet' : 'pw'} lang=${this.#speech.speech.lang}><div class="in">
      ${shown ? card(shown.view, this.parts(shown.view, shown.telling), {
        common: this.#common, pinned: Boolean(this.src && this.integrity), open: this.#open, toggled: this.#toggled,
      })
        : fallback ? nothing : withoutFacts(reading.state, this.label ?? undefined, this.#common)}
      <div class="note" role="status" part="invalid">${troubles(reading, this.#common, fallback)}</div>
    </div></div>`;
  }

  /** Whether the page's own content is shown, as there is nothing to draw in its place. */
  get #fallback(): boolean {
    return !this.#shown && this.querySelector(':scope > :not(script)') !== null;
  }

  #show(facts: Facts): { view: CardView<Picture>; telling: Telling<Words> } {
    const { lang, catalogue } = this.#speech.speech;
    const { name, words } = this.#kind;
    const formats = (this.#tongue as Tongue).formatsFor(lang);
    const telling = { formats, words: catalogue ? catalogue[name] as Words : words, common: this.#common, now: today(this.now) };
    return { view: this.#kind.view(facts, telling), telling };
  }

  get #common(): CommonWords {
    return this.#speech.speech.catalogue?.common ?? commonEn;
  }

  /** What reads the facts; with it comes what speaks the page's language. The classic script has all of it at hand, in English. */
  #load(): Promise<Reader<Facts>> | Reader<Facts> {
    const keep = (read: Reader<Facts>, tongue: Tongue): Promise<Reader<Facts>> | Reader<Facts> => {
      this.#tongue = tongue;
      const speech = this.#speech.listen(tongue.speechFor);
      return speech instanceof Promise ? speech.then(() => read) : read;
    };
    const read = this.#kind.reader();
    const tongue = loadTongue();
    return read instanceof Promise || tongue instanceof Promise
      ? Promise.all([read, tongue]).then((both) => keep(...both))
      : keep(read, tongue);
  }
}
