import { html, nothing, type TemplateResult } from 'lit';
import type { Quoted } from '../../domain/benchmark/quoted.slice.js';
import { FactsElement } from '../../kit/facts-element.js';
import { oneLine, scalarFigure, scalarNumber } from '../../kit/one-line.js';
import { card } from '../../kit/shapes/card.styles.js';
import { freshnessMark } from '../../kit/shapes/freshness.js';
import { sourceList } from '../../kit/shapes/source-line.js';
import { troubles } from '../../kit/states.js';
import { benchmarkRingEn, type BenchmarkRingWords } from '../../presentation/words/benchmark-ring.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { figureView, type FigureView } from './figure.view.js';
import { styles } from './figure.styles.js';

/** Three capitals are a currency; another unit is what is counted. */
const CURRENCY = /^[A-Z]{3}$/;

/**
 * One number within a sentence, in the paragraph's own type and in the page's language. It opens to what it says, of
 * when it is and who says so. Until it is known, and where it cannot be read, the page's own text stands in its place.
 *
 * @summary A number in a sentence, with its source on demand.
 * @tag pw-figure
 * @slot - What the sentence says without script, and until the number is known.
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart value - The number.
 * @csspart label - What it is a number of.
 * @csspart caption - The sentence.
 * @csspart source - Source and as-of date.
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
export class FigureElement extends FactsElement<Quoted, FigureView, BenchmarkRingWords> {
  static override styles = [roles, card, styles];

  #open = false;
  /** Whether it was open when a finger came down: the platform has closed it by the time of the click. */
  #wasOpen: boolean | undefined;
  /** Whether the focus was in it when it closed. */
  #held = false;

  constructor() {
    super({
      reader: async () => (await import('../../domain/benchmark/quoted.slice.js')).readQuoted,
      name: 'benchmark-ring', words: benchmarkRingEn, view: figureView,
      scalars: (host) => oneLine(host, () => ({
        label: host.label ?? undefined,
        ...(CURRENCY.test(host.unit ?? '') ? scalarFigure(host, host.value) : { value: scalarNumber(host.value), unit: host.unit ?? undefined, target: scalarNumber(host.target) }),
      })),
    });
  }

  protected override render(): TemplateResult {
    const { shown, reading } = this;
    const text = shown ? html`<bdi>${shown.view.text}</bdi>` : html`<slot>…</slot>`;
    const isBad = 'issues' in reading;
    if (!shown && !isBad) return text;
    return html`<span class=${isBad ? 'num bad' : 'num'} part="value" role="button" tabindex="0" aria-expanded=${this.#open} aria-label=${shown || this.#hasText ? nothing : this.common.source} lang=${shown ? this.spoken : nothing}
      @pointerdown=${this.#pressed} @click=${this.#clicked} @keydown=${this.#typed}>${text}</span><div .popover=${'auto'} role="group" aria-label=${shown?.view.label ?? this.common.source} @beforetoggle=${this.#toggles} @toggle=${this.#toggled}>${this.#card()}</div>`;
  }

  #card(): TemplateResult {
    const { shown, common, reading } = this;
    return html`<div class="pw" lang=${this.spoken}><div class="in">
      ${shown ? this.#told(shown.view) : nothing}
      <div class="note" part="invalid">${troubles(reading, common, !shown && this.#hasText)}</div>
    </div></div>`;
  }

  #told({ label, sentence, sources, freshness }: FigureView): TemplateResult {
    const { common } = this;
    return html`
      ${label ? html`<p class="t" part="label"><bdi>${label}</bdi></p>` : nothing}
      <p class="s" part="caption"><bdi>${sentence}</bdi></p>
      <div class="f" part="source"><div class="src">
        <div><bdi>${common.source} ${sourceList(sources)}</bdi></div>
        <div class="fr">${freshnessMark(freshness.state)}${freshness.text}${this.src && this.integrity ? common.pinned : nothing}</div>
      </div></div>
    `;
  }

  /** Whether the page has a text of its own here. */
  get #hasText(): boolean {
    return [...this.childNodes].some(({ nodeName, textContent }) => nodeName !== 'SCRIPT' && textContent?.trim());
  }

  get #popover(): HTMLElement {
    return this.renderRoot.querySelector('[popover]') as HTMLElement;
  }

  #toggle(force?: boolean): void {
    this.#popover.togglePopover(force);
  }

  readonly #pressed = (): void => {
    this.#wasOpen = this.#open;
  };

  readonly #clicked = (): void => {
    this.#toggle(this.#wasOpen === undefined ? undefined : !this.#wasOpen);
    this.#wasOpen = undefined;
  };

  readonly #typed = (event: KeyboardEvent): void => {
    if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    this.#toggle();
  };

  readonly #toggles = (): void => {
    this.#held = this.#popover.contains(this.shadowRoot?.activeElement ?? null);
  };

  readonly #toggled = ({ newState }: ToggleEvent): void => {
    this.#open = newState === 'open';
    this.requestUpdate();
    // The platform gives the focus back to the host, which takes none.
    if (!this.#open && this.#held) this.renderRoot.querySelector<HTMLElement>('.num')?.focus();
  };
}
