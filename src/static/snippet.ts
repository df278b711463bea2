import { fail, ok, quote, type Result } from '../domain/ledger/issue.js';
import { FIGURES, type FigureOptions } from './catalogue.js';
import { escapeHtml } from './escape.js';
import { quotation } from './quotation.js';

/** The script as a page loads it. */
export interface Script {
  /** Its address as seen from the page. */
  readonly src: string;
  /** Its subresource integrity, `sha384-…`; omitted, the file is not held to one. */
  readonly integrity?: string | undefined;
}

/** Loads the widgets once for the whole page. A script of another site finds its own files only where it was asked for with CORS. */
export const scriptTag = ({ src, integrity }: Script): string =>
  `<script src="${escapeHtml(src)}"${integrity ? ` integrity="${integrity}"` : ''}${integrity || /^(https?:)?\/\//.test(src) ? ' crossorigin="anonymous"' : ''} defer></script>`;

/** All that can be pasted: the figures, and the number within a sentence, which has no other form. */
const WRITERS: typeof FIGURES = { ...FIGURES, 'pw-figure': quotation };

/**
 * What an author pastes: the light-DOM form of a widget, which editors let through, after the script where there is one.
 * `tag` is the widget's, `pw-funding-gap`; issues name what is wrong with it or with the document.
 */
export function snippet(tag: string, document: unknown, options: FigureOptions, script?: Script): Result<string> {
  const write = Object.hasOwn(WRITERS, tag) ? WRITERS[tag] : undefined;
  if (!write) return fail({ path: '', found: quote(tag), expected: 'a widget', remedy: `write one of ${Object.keys(WRITERS).map(quote).join(', ')}` });
  const figure = write(document, options);
  return figure.ok ? ok([...(script ? [scriptTag(script)] : []), figure.value].join('\n')) : figure;
}
