// As little as a custom element with a shadow root can be: a ring and its number, a style sheet that all share.
import { updatable } from './value.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: inline-block; position: relative; inline-size: 120px; block-size: 120px; }
  svg { display: block; transform: rotate(-90deg); fill: none; stroke-width: 16; }
  .whole { stroke: #d5d9de; }
  .part { stroke: #313c49; }
  span { position: absolute; inset: 0; display: grid; place-content: center; font-weight: 700; }
`);

const template = document.createElement('template');
template.innerHTML = `<svg viewBox="0 0 120 120" aria-hidden="true"><circle class="whole" cx="60" cy="60" r="50" pathLength="100"></circle><circle class="part" cx="60" cy="60" r="50" pathLength="100"></circle></svg><span></span>`;

class VanillaRing extends HTMLElement {
  static observedAttributes = ['value'];
  #part;
  #text;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    this.#part = root.querySelector('.part');
    this.#text = root.querySelector('span');
  }

  attributeChangedCallback(_, __, value) {
    this.#part.setAttribute('stroke-dasharray', `${value} 100`);
    this.#text.textContent = `${value}%`;
  }
}

customElements.define('vanilla-ring', VanillaRing);
updatable('vanilla-ring', (ring, value) => ring.setAttribute('value', value));
