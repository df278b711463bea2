import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { today } from '../kit/today.js';
import { card } from '../kit/shapes/card.styles.js';
import { SpeechController } from '../kit/speech.controller.js';
import { formatsFor } from '../presentation/format/formats.js';
import type { Telling } from '../presentation/telling.js';
import type { Catalogue } from '../presentation/words/catalogue.js';
import { commonEn } from '../presentation/words/common.en.js';
import { speechFor } from '../presentation/words/languages.js';
import { missingWords, type MissingWords } from '../presentation/words/missing.js';
import { roles } from '../tokens/roles.styles.js';
import { primitiveStyles } from './primitive.styles.js';

/** A shape of the widgets by itself: what a page gives it, in the page's language, kept apart from the page's styles. */
export abstract class Primitive extends LitElement {
  static override styles: CSSResultGroup = [roles, card, primitiveStyles];

  readonly #speech = new SpeechController(this);

  protected override willUpdate(): void {
    void this.#speech.listen(speechFor);
  }

  /** @internal What is drawn. */
  protected abstract drawing(): unknown;

  /** @internal The class of the box around it. */
  protected readonly box: string = 'only';

  protected override render(): TemplateResult {
    return html`<div class="pw" lang=${this.#speech.speech.lang}><div class=${this.box}>${this.drawing()}</div></div>`;
  }

  /** @internal What words and numbers are printed with; ages are counted to `now`. */
  protected telling(now?: string | null): Telling<MissingWords> {
    const { lang, catalogue } = this.#speech.speech;
    return { formats: formatsFor(lang), words: missingWords(lang), common: catalogue?.common ?? commonEn, now: today(now) };
  }

  /** @internal The words of a widget, which its shape has too. */
  protected wordsOf<Name extends keyof Catalogue>(name: Name, english: Catalogue[Name]): Catalogue[Name] {
    return this.#speech.speech.catalogue?.[name] ?? english;
  }
}
