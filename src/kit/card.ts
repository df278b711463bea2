import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FreshnessState } from '../domain/calendar/freshness.js';
import { sentenceOf, type Issue } from '../domain/ledger/issue.js';
import type { Reading } from '../domain/reading.js';
import type { CardView, SourceView, TableView } from '../presentation/card.js';
import type { CommonWords } from '../presentation/words/common.en.js';

/** Sources named below the picture; the table names all, each beside its figure. */
const MOST_SOURCES = 3;

/** What a widget adds to the frame: its picture, and what stands below both columns. */
export interface CardParts {
  readonly picture: TemplateResult | typeof nothing;
  readonly figure?: TemplateResult | undefined;
  /** Between the number and the sentence. */
  readonly under?: TemplateResult | typeof nothing;
  readonly below?: TemplateResult | typeof nothing;
}

/** Characters of a label that no schema has seen. */
const LONGEST_LABEL = 200;

/** The frame around a picture. */
export interface CardFrame {
  readonly common: CommonWords;
  /** Whether the facts are held to a digest. */
  readonly pinned: boolean;
  /** Whether the data table is open: closed, it costs the page nothing. */
  readonly open: boolean;
  readonly toggled: (event: Event) => void;
}

/** The frame of a widget with its facts. */
export function card<P>(view: CardView<P>, { picture, figure, under = nothing, below = nothing }: CardParts, frame: CardFrame): TemplateResult {
  return html`
    <div class="two">
      <div>
        <p class="t" part="label"><bdi>${view.headline}</bdi></p>
        ${view.figure
          ? html`<p class="n" part="value"><bdi>${figure ?? view.figure.value}${view.figure.unit ? html`<small>${view.figure.unit}</small>` : nothing}</bdi></p>
              ${view.figure.caption ? html`<p class="nl"><bdi>${view.figure.caption}</bdi></p>` : nothing}`
          : nothing}
        ${under}
        <p class="s" part="caption"><bdi>${view.sentence}</bdi></p>
      </div>
      ${picture === nothing ? nothing : html`<div class="p" part="track">${picture}</div>`}
    </div>
    ${below}
    ${view.notes.length ? html`<p class="sm"><bdi>${view.notes.join(' ')}</bdi></p>` : nothing}
    ${footer(view, frame)}
  `;
}

function footer<P>({ sources, freshness, table }: CardView<P>, { common, pinned, open, toggled }: CardFrame): TemplateResult {
  return html`
    <div class="f" part="source">
      <div class="src">
        <div><bdi>${common.source} ${sourceList(sources.slice(0, MOST_SOURCES))}${sources.length > MOST_SOURCES ? common.moreSources(String(sources.length - MOST_SOURCES), sources.length - MOST_SOURCES) : nothing}</bdi></div>
        <div class="fr">${freshnessMark(freshness.state)}${freshness.text}${pinned ? common.pinned : nothing}</div>
      </div>
      <details @toggle=${toggled}><summary>${common.dataTable}</summary>${open ? dataTable(table) : nothing}</details>
      <span class="wm">${wordmark}Pledgewatch</span>
    </div>
  `;
}

/** Sources, each a link where it has an address. */
export const sourceList = (sources: readonly SourceView[]): TemplateResult[] =>
  sources.map(({ text, href, note }, index) => html`${index ? '; ' : nothing}${href
    ? html`<a href=${href} rel="noopener nofollow">${text}</a>`
    : text}${note ? ` (${note})` : nothing}`);

const dataTable = ({ caption, columns, rows }: TableView): TemplateResult => html`
  <div class="tb" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption>${caption}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(({ label, value, asOf, sources }) => html`
        <tr part="row"><th scope="row"><bdi>${label}</bdi></th><td><bdi>${value}</bdi></td><td><bdi>${asOf}</bdi></td><td><bdi>${sourceList(sources)}</bdi></td></tr>`)}
      </tbody>
    </table>
  </div>
`;

/** What a widget shows while it has no facts: loading, empty, or what is wrong. */
export function withoutFacts(state: Reading<unknown>['state'], label: string | undefined, common: CommonWords): TemplateResult {
  return html`
    ${label ? html`<p class="t" part="label">${label.slice(0, LONGEST_LABEL)}</p>` : nothing}
    ${state === 'loading'
      ? html`<span class="sk big"></span><span class="sk"></span><span class="sk"></span><span class="sk slot"></span><p class="vh">${common.loading}</p>`
      : state === 'empty'
        ? html`<p class="s" part="empty">${common.empty}</p><div class="p void"></div>`
        : nothing}
  `;
}

/**
 * What is wrong: for the reader in one sentence, and for the author place by place; empty where nothing is.
 * Where the page's own content stays shown, the sentence is enough.
 */
export function troubles(reading: Reading<unknown>, common: CommonWords, fallback = false): TemplateResult | typeof nothing {
  if (reading.state !== 'invalid' && reading.state !== 'stale') return nothing;
  if (fallback) return html`<p>${common.asPublished}</p>`;
  const shown = reading.issues.slice(0, 8);
  return html`<p>${reading.state === 'stale' ? common.lastGood : common.invalid(String(reading.issues.length), reading.issues.length)}</p>
    <ul>${shown.map((issue: Issue) => html`<li><bdi>${sentenceOf(issue)}</bdi></li>`)}</ul>`;
}

const freshnessMark = (state: FreshnessState): TemplateResult => html`<svg viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
  ${state === 'fresh'
    ? svg`<circle cx="6" cy="6" r="5" fill="currentColor"/>`
    : state === 'ageing'
      ? svg`<circle cx="6" cy="6" r="5"/><path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor"/>`
      : svg`<circle cx="6" cy="6" r="5"/><path d="M6 3v3.2l2.2 1.3"/>`}
</svg>`;

const wordmark = html`<svg viewBox="0 0 22 12" aria-hidden="true">
  ${[1, 2, 3, 4, 5].map((rung) => svg`<rect x=${rung * 4.4 - 4.4} y=${12 - rung * 2.4} width="3.4" height=${rung * 2.4} fill=${`var(--_d${rung})`}/>`)}
</svg>`;
