import { html, type TemplateResult } from 'lit';
import { keyRow } from '../../kit/shapes/key.js';
import { sourceList } from '../../kit/shapes/source-line.js';
import { markOf, marksOf } from './agreement-ladder.marks.js';
import type { Row } from './agreement-ladder.rows.js';
import type { Count, Family } from './agreement-ladder.view.js';

/** From how many rows on they stand in columns; and how many are so many that those out of sight are not laid out. */
const MANY = 4;
const LONG = 100;

/** How many stand where, under a heading. */
export const counts = (heading: string, rows: readonly Count[]): TemplateResult => html`<div>
  <p class="rh"><b>${heading}</b></p>
  <dl class="facts">${rows.map(([mark, label, value]) => keyRow(markOf(mark), label, value))}</dl>
</div>`;

/** A family and those of its agreements that were found; the others stay in the document, as to hide a row is far quicker than to draw it. */
export function family({ heading, rows }: Family, found: ReadonlySet<Row>, columns: readonly string[], count: string): TemplateResult {
  const many = rows.length < MANY ? '' : 'many';
  return html`<div .hidden=${!rows.some((row) => found.has(row))}>
    <p class="rh"><b>${heading}</b><bdi>${count}</bdi></p>
    <div class=${`op hd ${many}`} aria-hidden="true">${[1, 2, 3].map(() => html`<p>${columns.map((column) => html`<small>${column}</small>`)}</p>`)}</div>
    <ul class=${`op ${many} ${rows.length < LONG ? '' : 'long'}`} role="list" aria-label=${heading}>${rows.map((row) => item(row, !found.has(row)))}</ul>
  </div>`;
}

const item = ({ name, under, marks, told, lines, sources }: Row, isHidden: boolean): TemplateResult => html`
  <li part="row" .hidden=${isHidden}><details>
    <summary><span><b><bdi>${name}</bdi></b><small><bdi>${under}</bdi></small></span>${marksOf(marks, told)}</summary>
    <small><bdi>${told}</bdi></small>
    ${lines.map((line) => html`<small><bdi>${line}</bdi></small>`)}
    <small><bdi>${sourceList(sources)}</bdi></small>
  </details></li>
`;
