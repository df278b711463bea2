import { html, type TemplateResult } from 'lit';

/** A table of the pages about the look: a head, and rows of what stands in each column. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult {
  return html`<table .style=${'border-collapse: collapse; inline-size: 100%; font: 14px/1.45 system-ui, sans-serif'}>
    <caption .style=${'text-align: start; font-weight: 700; padding-block: 0.5em'}>${caption}</caption>
    <thead><tr>${head.map((text) => html`<th scope="col" .style=${CELL}>${text}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td .style=${CELL}>${cell}</td>`)}</tr>`)}</tbody>
  </table>`;
}

const CELL = 'text-align: start; vertical-align: middle; padding: 0.4em 1em 0.4em 0; border-block-end: 1px solid #d5d9de';

/** What a reader types or looks up. */
export const code = (text: string): TemplateResult => html`<code>${text}</code>`;

/** A piece of a colour, with an outline that is seen on any ground. */
export const swatch = (color: string): TemplateResult =>
  html`<i .style=${`display: inline-block; inline-size: 3em; block-size: 1.5em; vertical-align: middle; margin-inline-end: 0.6em; background: ${color}; border: 1px solid #7b8490`}></i>`;
