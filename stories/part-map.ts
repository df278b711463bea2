import { html, type TemplateResult } from 'lit';
import manifest from '../custom-elements.json';

/** Outlines that differ in more than their colour. */
const LINES = ['solid', 'dashed', 'dotted', 'double'];

interface Described {
  readonly tagName: string;
  readonly cssParts?: readonly { readonly name: string; readonly description: string }[];
}

const described: readonly { readonly declarations: readonly Described[] }[] = manifest.modules;

const partsOf = (tag: string) =>
  described.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)?.cssParts ?? [];

const outlines = new CSSStyleSheet();
document.adoptedStyleSheets.push(outlines);

/** A widget with its parts outlined and numbered, and what each is: what `::part()` reaches from a page. */
export function partMap(tag: string, widget: TemplateResult): TemplateResult {
  const parts = partsOf(tag);
  const rules = parts.map(({ name }, index) => `
    .parts ${tag}::part(${name}) { outline: 2px ${LINES[index % LINES.length] ?? 'solid'} currentColor; outline-offset: 1px; position: relative; }
    .parts ${tag}::part(${name})::after { content: '${index + 1}'; position: absolute; inset: -0.2em 0 auto auto; padding: 0 0.35em; font: 700 12px/1.4 sans-serif; background: #111; color: #fff; }`);
  outlines.replaceSync(rules.join(''));
  return html`
    <div class="parts">${widget}</div>
    <ol>${parts.map(({ name, description }) => html`<li><code>${tag}::part(${name})</code> ${description}</li>`)}</ol>
  `;
}
