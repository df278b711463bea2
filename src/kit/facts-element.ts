import { LitElement, type PropertyDeclarations } from 'lit';
import type { Reader } from '../domain/ledger/slice.js';
import type { Reading } from '../domain/reading.js';
import type { Telling } from '../presentation/telling.js';
import type { Tongue } from '../presentation/tongue.js';
import type { Catalogue } from '../presentation/words/catalogue.js';
import { commonEn, type CommonWords } from '../presentation/words/common.en.js';
import { FactsController } from './facts.controller.js';
import { ReadingChangeEvent } from './reading-change.event.js';
import { SpeechController } from './speech.controller.js';
import { today } from './today.js';

/** What is loaded on demand, but stands in the classic script. */
type OnDemand<T> = () => Promise<T> | T;

const loadTongue: OnDemand<Tongue> = async () => (await import('../presentation/tongue.js')).tongue;

/** What an element with facts is, besides how it draws them. */
export interface FactsKind<Facts, View extends { readonly sentence: string }, Words> {
  /** Loads what reads and checks its facts. */
  readonly reader: OnDemand<Reader<Facts>>;
  /** Its key in the words of other languages. */
  readonly name: Exclude<keyof Catalogue, 'common'>;
  /** Its words in English. */
  readonly words: Words;
  readonly view: (facts: Facts, telling: Telling<Words>) => View;
  /** The document of the one-line form. */
  readonly scalars: (host: FactsElement<Facts, View, Words>) => unknown;
}

/** From facts to a view in the page's language; what is drawn of it is for others to say. */
export abstract class FactsElement<Facts, View extends { readonly sentence: string }, Words> extends LitElement {
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

  readonly #kind: FactsKind<Facts, View, Words>;
  readonly #facts: FactsController<Facts>;
  readonly #speech = new SpeechController(this);
  #told: Reading<Facts> | undefined;
  #tongue: Tongue | undefined;
  /** @internal What this drawing shows, and what it speaks with. */
  protected shown: { readonly view: View; readonly telling: Telling<Words> } | undefined;

  constructor(kind: FactsKind<Facts, View, Words>) {
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
    return this.shown?.view.sentence;
  }

  /** @internal The language that is spoken. */
  protected get spoken(): string {
    return this.#speech.speech.lang;
  }

  /** @internal The words that all widgets have. */
  protected get common(): CommonWords {
    return this.#speech.speech.catalogue?.common ?? commonEn;
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
    this.shown = 'facts' in reading ? this.#show(reading.facts) : undefined;
  }

  protected override updated(): void {
    if (this.#told === this.reading) return;
    this.#told = this.reading;
    this.dispatchEvent(new ReadingChangeEvent(this.reading));
  }

  #show(facts: Facts): { view: View; telling: Telling<Words> } {
    const { lang, catalogue } = this.#speech.speech;
    const { name, words } = this.#kind;
    const formats = (this.#tongue as Tongue).formatsFor(lang);
    const telling = { formats, words: catalogue ? catalogue[name] as Words : words, common: this.common, now: today(this.now) };
    return { view: this.#kind.view(facts, telling), telling };
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
