import type { CardView, SourceView } from '../presentation/card.js';
import type { CommonWords } from '../presentation/words/common.en.js';
import { escapeAttribute, escapeText, jsonAttribute } from './escape.js';

/** How the light-DOM form is written, besides its content. */
export interface FigureOptions {
  /** The tag without its prefix: `funding-gap`. */
  readonly widget: string;
  /** The widget's own record, with its sources in place; it travels in one attribute. */
  readonly facts: unknown;
  /** Height to keep free before and after the upgrade, in pixels. */
  readonly reserve?: number | undefined;
}

/**
 * The light-DOM form of a widget: a figure with its table, sentence, source and date, in elements that
 * every sanitizer keeps, readable without style and script. The script upgrades it in place.
 */
export function figureHtml<P>(view: CardView<P>, common: CommonWords, { widget, facts, reserve }: FigureOptions): string {
  const style = reserve ? ` style="min-height:${Math.round(reserve)}px"` : '';
  return [
    `<figure class="pledgewatch" data-pledgewatch="${escapeAttribute(widget)}" data-facts="${jsonAttribute(facts)}"${style}>`,
    table(view),
    caption(view, common),
    '</figure>',
  ].join('\n');
}

function table<P>({ table: { caption: title, columns, rows } }: CardView<P>): string {
  const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  const body = rows.map(({ label, value, asOf, sources }) =>
    `<tr><th scope="row">${escapeText(label)}</th><td>${escapeText(value)}</td><td>${escapeText(asOf)}</td><td>${sources.map(sourceHtml).join('; ')}</td></tr>`);
  return ['<table>', `<caption>${escapeText(title)}</caption>`, `<thead><tr>${head}</tr></thead>`, '<tbody>', ...body, '</tbody>', '</table>'].join('\n');
}

function caption<P>({ sentence, notes, sources, freshness }: CardView<P>, common: CommonWords): string {
  const lines = [
    escapeText(sentence),
    ...notes.map(escapeText),
    `${escapeText(common.source)} ${sources.map(sourceHtml).join('; ')}.`,
    escapeText(freshness.text),
  ];
  return `<figcaption>${lines.join(' ')}</figcaption>`;
}

const sourceHtml = ({ text, href, note }: SourceView): string => {
  const name = href ? `<a href="${escapeAttribute(href)}">${escapeText(text)}</a>` : escapeText(text);
  return note ? `${name} (${escapeText(note)})` : name;
};
