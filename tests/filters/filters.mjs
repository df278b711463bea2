// The filters that stand between an author and a page, as they are published, by their defaults.
import { createRequire } from 'node:module';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { throughWordpress } from './wordpress.mjs';

const DOMPURIFY = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

/** The ways through WordPress that leave HTML, and those that leave text. */
const WORDPRESS_HTML = ['wp_kses_post', 'wptexturize', 'wpautop', 'WordPress, classic', 'WordPress, block', 'WordPress, feed'];
export const WORDPRESS_TEXT = ['wp_strip_all_tags', 'strip_tags', 'WordPress, excerpt'];

export const HTML_FILTERS = [...WORDPRESS_HTML, 'DOMPurify', 'sanitize-html', 'GitHub'];

/** Those that leave the facts with the figure. */
export const KEEP_FACTS = [...WORDPRESS_HTML, 'DOMPurify'];

const github = rehype().data('settings', { fragment: true }).use(rehypeSanitize, defaultSchema);

const mapped = (texts, change) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));

/**
 * Every text as each filter leaves it. DOMPurify is run in the tab of a browser.
 * @param {Record<string, string>} texts
 * @returns {Promise<{ version: string, leftOut: string[], filtered: Record<string, Record<string, string>> }>}
 */
export async function throughAll(texts, tab) {
  const { filtered, ...wordpress } = throughWordpress(texts);
  await tab.addScriptTag({ path: DOMPURIFY });
  return {
    ...wordpress,
    filtered: {
      ...filtered,
      'DOMPurify': await tab.evaluate((all) =>
        Object.fromEntries(Object.entries(all).map(([key, text]) => [key, globalThis.DOMPurify.sanitize(text)])), texts),
      'sanitize-html': mapped(texts, (text) => sanitizeHtml(text)),
      'GitHub': mapped(texts, (text) => String(github.processSync(text))),
    },
  };
}
