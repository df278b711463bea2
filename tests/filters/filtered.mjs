// Every figure of every document as each filter leaves it, and a browser to read it with.
import { FIGURES } from '../../dist/npm/entries/snippet.js';
import { launch } from '../hosts/site.mjs';
import { documentsOf } from './documents.mjs';
import { throughAll } from './filters.mjs';

export const TAGS = Object.keys(FIGURES);

/** The day on which the figures are written, 2026-11-22. */
const NOW = 20_779;

/** What no filter may leave as it is, so that each is seen at work. */
const NAIVE = '<p>2x4 "it\'s" [gallery]</p>\n<script>globalThis.attacked = true</script>\n<pw-funding-gap data="{}">$1</pw-funding-gap>';

/** @typedef {{ key: string, tag: string, name: string, html: string }} Figure */

const written = () => TAGS.flatMap((tag) => documentsOf(tag).map(({ name, document, of }) => {
  const result = FIGURES[tag](document, { of, lang: 'en', now: NOW });
  if (!result.ok) throw new Error(`${tag}, ${name}: ${JSON.stringify(result.issues)}`);
  return { key: `${tag}, ${name}`, tag, name, html: result.value };
}));

/** The figures, what the filters make of them by their names, and the browser, which the caller closes. */
export async function filteredFigures() {
  const figures = written();
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    const through = await throughAll(Object.fromEntries([['naive', NAIVE], ...figures.map(({ key, html }) => [key, html])]), tab);
    return { figures, browser, tab, ...through };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
