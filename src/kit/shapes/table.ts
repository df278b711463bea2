import { html, type TemplateResult } from 'lit';
import type { TableView } from '../../presentation/card.js';
import { sourceList } from './source-line.js';

/** The table twin: every number with its date and its source. It scrolls by itself where it is wide. */
export const dataTable = ({ caption, columns, rows }: TableView): TemplateResult => html`
  <div class="tb" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption>${caption}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(({ label, value, asOf, sources }) => html`
        <tr part="row"><th scope="row"><bdi>${label}</bdi></th>${[value].flat().map((figure) => html`<td><bdi>${figure}</bdi></td>`)}<td><bdi>${asOf}</bdi></td><td><bdi>${sourceList(sources)}</bdi></td></tr>`)}
      </tbody>
    </table>
  </div>
`;
