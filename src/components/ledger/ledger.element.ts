import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Reading } from '../../domain/reading.js';
import { troubles } from '../../kit/states.js';
import { card } from '../../kit/shapes/card.styles.js';
import { provideLedger } from '../../kit/context.js';
import { DocumentController } from '../../kit/document.controller.js';
import { ReadingChangeEvent } from '../../kit/reading-change.event.js';
import { commonEn } from '../../presentation/words/common.en.js';
import { roles } from '../../tokens/roles.styles.js';

/**
 * One ledger for every widget inside it: `<pw-ledger preset="ukraine"> … </pw-ledger>`.
 *
 * @summary The provider: one file, many widgets.
 * @tag pw-ledger
 * @slot - The page's own content, with the widgets anywhere in it.
 * @fires {ReadingChangeEvent} pw-reading-change - What the ledger knows has changed.
 * @csspart invalid - What is wrong with the ledger; absent while nothing is.
 */
export class LedgerElement extends LitElement {
  static override styles = [roles, card, css`
    :host {
      display: contents;
    }
  `];
  static override properties: PropertyDeclarations = {
    facts: { attribute: false }, data: {}, src: {}, integrity: {}, refresh: { type: Number }, timeout: { type: Number }, preset: {},
  };

  /** The ledger itself, as an object. Replace it, do not change it in place. */
  declare facts: unknown;
  /** The ledger as JSON text. */
  declare data: string | null | undefined;
  /** The address of a ledger, http or https. */
  declare src: string | null | undefined;
  /** The digest that the document at `src` must have, `sha384-…`: the figures are pinned to it. */
  declare integrity: string | null | undefined;
  /** Seconds between readings of `src`, 1 or more (minutes serve most pages); absent, it is read once. */
  declare refresh: number | null | undefined;
  /** Seconds that a reading of `src` may take with its retries, 10 unless set. */
  declare timeout: number | null | undefined;
  /** The name of a bundled ledger: `ukraine`. */
  declare preset: string | null | undefined;

  readonly #document = new DocumentController(this);
  readonly #provider = provideLedger(this);
  #reading: Reading<unknown> = { state: 'empty' };

  /** What the ledger knows: `empty`, `loading`, `ready`, `stale` or `invalid`, with its document or issues. */
  get reading(): Reading<unknown> {
    return this.#reading;
  }

  protected override willUpdate(): void {
    const reading = this.#document.read() ?? { state: 'empty' as const };
    if (reading === this.#reading || (reading.state === 'empty' && this.#reading.state === 'empty' && this.hasUpdated)) return;
    this.#reading = reading;
    this.#provider.setValue(reading);
    this.dispatchEvent(new ReadingChangeEvent(reading));
  }

  protected override render(): TemplateResult {
    const failed = this.#reading.state === 'invalid' || this.#reading.state === 'stale';
    return html`<slot></slot>${failed
      ? html`<div class="pw"><div class="note" role="status" part="invalid">${troubles(this.#reading, commonEn)}</div></div>`
      : nothing}`;
  }
}
