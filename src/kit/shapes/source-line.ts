import { html, nothing, type TemplateResult } from 'lit';
import type { SourceView } from '../../presentation/card.js';
import type { CommonWords } from '../../presentation/words/common.en.js';

/** Sources named below the picture; the table names all, each beside its figure. */
const MOST_SOURCES = 3;

/** Who says so, and below it how old it is. */
export function sourceLine(sources: readonly SourceView[], common: CommonWords, dated: unknown): TemplateResult {
  const more = sources.length - MOST_SOURCES;
  return html`<div class="src">
    <div><bdi>${common.source} ${sourceList(sources.slice(0, MOST_SOURCES))}${more > 0 ? common.moreSources(String(more), more) : nothing}</bdi></div>
    <div class="fr">${dated}</div>
  </div>`;
}

/** Sources, each a link where it has an address. */
export const sourceList = (sources: readonly SourceView[]): TemplateResult[] =>
  sources.map(({ text, href, note }, index) => html`${index ? '; ' : nothing}${href
    ? html`<a href=${href} rel="noopener nofollow">${text}</a>`
    : text}${note ? ` (${note})` : nothing}`);
