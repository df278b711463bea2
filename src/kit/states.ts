import { html, nothing, type TemplateResult } from 'lit';
import { sentenceOf, type Issue } from '../domain/ledger/issue.js';
import type { Reading } from '../domain/reading.js';
import type { CommonWords } from '../presentation/words/common.en.js';

/** Characters of a label that no schema has seen. */
const LONGEST_LABEL = 200;

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
