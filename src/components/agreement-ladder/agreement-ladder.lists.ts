import { html, nothing, type TemplateResult } from 'lit';
import { keyRow } from '../../kit/shapes/key.js';
import { sourceList } from '../../kit/shapes/source-line.js';
import { markOf, marksOf } from './agreement-ladder.marks.js';
import type { Row } from './agreement-ladder.rows.js';
import type { Count, FoundFamily } from './agreement-ladder.view.js';

/** From how many rows on they stand in columns. */
const MANY = 4;

/** How many stand where, under a heading. */
export const counts = (heading: string, rows: readonly Count[]): TemplateResult => html`<div>
  <p class="rh"><b>${heading}</b></p>
  <dl class="facts">${rows.map(([mark, label, value]) => keyRow(markOf(mark), label, value))}</dl>
</div>`;

/** A family's agreements, each drawn in a place of its own: one that a reader opened stays open while others come and go. */
export function family({ heading, count, rows }: FoundFamily, first: ReadonlySet<Row>, columns: readonly string[]): TemplateResult {
  const many = rows.length < MANY ? '' : 'many';
  return html`
    <p class="rh"><b>${heading}</b><bdi>${count}</bdi></p>
    <div class=${`op hd ${many}`} aria-hidden="true">${[1, 2, 3].map(() => html`<p>${columns.map((column) => html`<small>${column}</small>`)}</p>`)}</div>
    <ul class=${`op ${many}`} role="list" aria-label=${heading}>${rows.map((row) => (first.has(row) ? item(row) : nothing))}</ul>
  `;
}

const item = ({ name, under, marks, told, lines, sources }: Row): TemplateResult => html`
  <li part="row"><details>
    <summary><span><b><bdi>${name}</bdi></b><small><bdi>${under}</bdi></small></span>${marksOf(marks, told)}</summary>
    <small><bdi>${told}</bdi></small>
    ${lines.map((line) => html`<small><bdi>${line}</bdi></small>`)}
    <small><bdi>${sourceList(sources)}</bdi></small>
  </details></li>
`;
