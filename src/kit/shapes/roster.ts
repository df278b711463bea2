import { html, nothing, type TemplateResult } from 'lit';
import type { RosterGroup, RosterRow } from '../../presentation/roster.js';
import { mark } from './role-mark.js';
import { sourceList } from './source-line.js';

/** The flag of a state by its code; undefined where there is none. */
export type FlagOf = (country: string) => TemplateResult | undefined;

/** A heading and what stands under it; where that is not of one depth, each row has its own mark. */
export const rosterList = ({ heading, count, kind, rows }: RosterGroup, flagOf?: FlagOf): TemplateResult => html`
  <p class="rh">${mark(kind)}<b>${heading}</b><bdi>${count}</bdi></p>
  <ul class="ros" role="list" aria-label=${heading}>${rows.map((row) => item(row, kind ? 1 : 2, flagOf))}</ul>
`;

const item = ({ country, name, marks, lines, sources }: RosterRow, most: 1 | 2, flagOf?: FlagOf): TemplateResult => html`
  <li part="row">
    <i class=${sources ? (country ? 'iso no' : '') : 'iso'} aria-hidden="true">${country && !sources ? flagOf?.(country) ?? country : country}</i>
    <b><bdi>${name}</bdi></b>
    <span>${marks?.slice(0, most).map(([text, of]) => text ? html`<span role="img" aria-label=${text} title=${text}>${of.map(mark)}</span>` : nothing)}</span>
    ${lines.map((line) => html`<small><bdi>${line}</bdi></small>`)}
    ${sources ? html`<small><bdi>${sourceList(sources)}</bdi></small>` : nothing}
  </li>
`;
