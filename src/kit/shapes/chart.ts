import { html, type TemplateResult } from 'lit';
import { csv, type Cell } from '../../presentation/csv.js';
import type { KeyEntry } from '../../presentation/geometry/key.js';

/** What is read place by place. */
export interface Readable {
  readonly name: string;
  readonly count: number;
  /** Where reading begins. */
  readonly start: number;
  readonly textAt: (place: number) => string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** One stop of the keyboard for all places: arrows step, Home and End lead to the ends, Escape lets go. */
export function reader({ name, count, start, textAt }: Readable, at: number | undefined, read: (place: number | undefined) => void): TemplateResult {
  const here = at ?? start;
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (event.key === 'Escape') read(undefined);
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    read(Math.min(Math.max(here + by, 0), count - 1));
  };
  return html`<div class="rd" role="slider" tabindex="0" aria-label=${name} aria-valuemin="1" aria-valuemax=${count} aria-valuenow=${here + 1}
    aria-valuetext=${textAt(here)} @keydown=${step} @focus=${() => read(here)} @blur=${() => read(undefined)}></div>`;
}

/** Where a canvas comes to lie: over the bars and under what is written on them. */
export const canvas = html`<div class="cv" aria-hidden="true"><canvas></canvas></div>`;

/** The key, of which a reader may put parts aside. Its colours are also those that a canvas is drawn in, so it tells when they change. */
export const chartKey = (
  label: string, entries: readonly KeyEntry[], more: readonly TemplateResult[], changed: () => void, choose?: (id: string) => void,
): TemplateResult => html`<div class="ky" part="legend" role="group" aria-label=${label} @transitionend=${changed}>
  ${entries.map(({ id, label: text, colour, isShown }) => {
    const content = html`<i class=${`sw k${colour}`}></i><bdi>${text}</bdi>`;
    return id === undefined ? html`<span>${content}</span>` : html`<button aria-pressed=${isShown ? 'true' : 'false'} @click=${() => choose?.(id)}>${content}</button>`;
  })}${more}</div>`;

/** The colours of a key as a canvas takes them, each with that of its edge. */
export const coloursOf = (root: ParentNode): { fill: string; edge: string }[] =>
  [...root.querySelectorAll('.sw')].map((swatch) => {
    const { color, borderTopColor } = getComputedStyle(swatch);
    return { fill: color, edge: borderTopColor };
  });

/** Text beside what it tells of: at a share of the width and of the height. */
export const tip = (x: number, y: number, text: unknown): TemplateResult =>
  html`<div class=${x > 0.5 ? 'tip end' : 'tip'} aria-hidden="true" .style=${`--_at:${x};--_part:${y}`}>${text}</div>`;

/** Saves rows as a file, from nowhere but the page. */
export const download = (text: string, name: string, rows: () => readonly (readonly Cell[])[]): TemplateResult =>
  html`<button class="dl" @click=${() => {
    const link = document.createElement('a');
    link.download = `${name}.csv`;
    // The mark tells spreadsheets in which letters it is written.
    link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${csv(rows())}`)}`;
    link.click();
  }}>${text}</button>`;
