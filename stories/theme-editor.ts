import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import '../src/entries/index.js';
import { properties } from '../src/tokens/names.js';

const WIDGETS = ['pw-funding-gap', 'pw-pledge-counter', 'pw-benchmark-ring', 'pw-coalition-roster'];

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const isColour = (name: string): boolean => name === '--pw-accent' || name.startsWith('--pw-color-');

/** A field for each property that a page may set, every widget in light and dark as it then looks, and the CSS to copy. */
class ThemeEditor extends LitElement {
  static override properties: PropertyDeclarations = { chosen: { attribute: false }, copied: { attribute: false } };

  declare chosen: ReadonlyMap<string, string>;
  declare copied: string;

  constructor() {
    super();
    this.chosen = new Map();
    this.copied = '';
  }

  /** The rule for the page; empty until something is chosen. */
  get css(): string {
    const lines = [...this.chosen].map(([name, value]) => `  ${name}: ${value};\n`).join('');
    return lines && `:root {\n${lines}}\n`;
  }

  /** Outside a shadow root, as on a page. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <form @input=${this.#choose} @reset=${this.#reset}>
        <fieldset>
          <legend>Set for both schemes</legend>
          ${properties.map((property) => this.#field(property))}
        </fieldset>
        <button type="reset">Set nothing</button>
      </form>
      <label>CSS for your page <textarea readonly rows="6" cols="50" .value=${this.css}></textarea></label>
      <button type="button" @click=${this.#copy}>Copy the CSS</button> <span role="status">${this.copied}</span>
      ${schemes.map((scheme) => this.#preview(scheme))}
    `;
  }

  #field({ name, sets, light }: (typeof properties)[number]): TemplateResult {
    return html`<p><label><code>${name}</code>, ${sets}
      <input name=${name} type=${isColour(name) ? 'color' : 'text'} .value=${this.chosen.get(name) ?? (isColour(name) && light.startsWith('#') ? light : '')}>
    </label></p>`;
  }

  #preview(scheme: Scheme): TemplateResult {
    const style = `color-scheme: ${scheme}; background: Canvas; padding: 1em; ${[...this.chosen].map(([name, value]) => `${name}: ${value}`).join(';')}`;
    return html`<section aria-label=${`Widgets, ${scheme}`} .style=${style}>
      ${WIDGETS.map((tag) => {
        const widget = document.createElement(tag);
        widget.setAttribute('preset', 'ukraine');
        widget.setAttribute('now', '2026-11-22');
        return this.#kept(`${scheme} ${tag}`, widget);
      })}
    </section>`;
  }

  readonly #widgets = new Map<string, HTMLElement>();

  /** The same element for the same place, so that a change of colours draws nothing anew. */
  #kept(place: string, widget: HTMLElement): HTMLElement {
    const known = this.#widgets.get(place) ?? widget;
    this.#widgets.set(place, known);
    return known;
  }

  #choose({ target }: Event): void {
    const { name, value } = target as HTMLInputElement;
    const chosen = new Map(this.chosen);
    if (value.trim()) chosen.set(name, value.trim());
    else chosen.delete(name);
    this.chosen = chosen;
    this.copied = '';
  }

  #reset(): void {
    this.chosen = new Map();
  }

  #copy(): void {
    navigator.clipboard.writeText(this.css).then(
      () => { this.copied = 'Copied.'; },
      () => { this.copied = 'Select the text and copy it: this page may not.'; },
    );
  }
}

customElements.define('theme-editor', ThemeEditor);
