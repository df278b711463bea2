import type { CardView, SourceView } from '../presentation/card.js';
import type { CommonWords } from '../presentation/words/common.en.js';
import { escapeHtml as text, jsonAttribute } from './escape.js';

/** What the figure carries besides what it shows. */
export interface FigureData {
  /** The widget's name without its prefix. */
  readonly name: string;
  /** The document that the widget is drawn from. */
  readonly facts: unknown;
  /** The height that the widget needs, as a CSS value. */
  readonly space: string;
  readonly lang: string;
}

/**
 * The light-DOM form of a widget: the same numbers as a table and a sentence, readable without style and script.
 * It says nothing that is true today only. Tags stand apart, so that where they are stripped the words still do.
 */
export function figureHtml<P>(view: CardView<P>, { name, facts, space, lang }: FigureData, common: CommonWords): string {
  const { headline, figure, sentence, notes, table, freshness } = view;
  const all = allSources(view);
  const refs = (of: readonly SourceView[]) => of.map((source) => `[${all.findIndex((known) => same(known, source)) + 1}]`).join(' ');
  return `<figure class="pledgewatch" data-pledgewatch="${name}" lang="${text(lang)}" aria-label="${text(headline)}" style="margin:0;font-size:0.8125em;min-height:${space}" data-facts="${jsonAttribute(facts)}">
<table>
<caption>${text(table.caption)}</caption>
<thead><tr>${table.columns.map((column) => `<th scope="col">${text(column)}</th>`).join(' ')}</tr></thead>
<tbody>
${table.rows.map((row) => `<tr><th scope="row">${text(row.label)}</th> ${[row.value].flat().map((value) => `<td>${text(value)}</td> `).join('')}<td>${text(row.asOf)}</td> <td>${refs(row.sources)}</td></tr>`).join('\n')}
</tbody>
</table>
<figcaption>
${[
  figure ? `<strong>${text([figure.value, figure.unit].filter(Boolean).join(' '))}</strong> ${text(figure.caption)}` : '',
  text(sentence),
  text(notes.join(' ')),
  `${text(common.source)} ${all.map((source, index) => `[${index + 1}] ${link(source)}`).join('; ')}`,
  text(freshness.asOf),
].filter(Boolean).map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</figcaption>
</figure>`;
}

/** The element alone, for pages that let it through: with its facts, and room for the widget from the start. */
export const elementHtml = ({ name, facts, space, lang }: FigureData): string =>
  `<pw-${name} lang="${text(lang)}" style="display:block;min-height:${space}" data="${jsonAttribute(facts)}"></pw-${name}>`;

/** The sources of the whole and of each row, each once; the numbers in the table count through them. */
function allSources<P>({ sources, table }: CardView<P>): SourceView[] {
  const all = [...sources, ...table.rows.flatMap((row) => row.sources)];
  return all.filter((source, index) => all.findIndex((known) => same(known, source)) === index);
}

const same = (one: SourceView, other: SourceView): boolean => one.text === other.text && one.href === other.href;

const link = ({ text: name, href, note }: SourceView): string =>
  `${href ? `<a href="${text(href)}" rel="noopener nofollow">${text(name)}</a>` : text(name)}${note ? ` (${text(note)})` : ''}`;
