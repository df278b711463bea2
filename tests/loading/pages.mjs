// What stands on the pages: the bundled ledger as elements and in its light-DOM form, and how both are read.
import { readFile } from 'node:fs/promises';
import { FIGURES } from '../../dist/npm/entries/snippet.js';

const ledger = JSON.parse(await readFile(new URL('../../src/ledgers/ukraine.json', import.meta.url), 'utf8'));
const attribute = JSON.stringify(ledger).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const TAGS = Object.keys(FIGURES);

/** What the ledger says in each widget, and in its light-DOM form. */
export const NUMBERS = {
  'pw-funding-gap': 'US$48.2', 'pw-pledge-counter': '€548.0', 'pw-benchmark-ring': '1 of 6 confirmed', 'pw-coalition-roster': '32 states',
  'pw-scorecard': '63 of 68', 'pw-agreement-ladder': '29, or 28', 'pw-accession-clusters': '5 of 33', 'pw-threshold-meter': '65%',
  'pw-trend-chart': '€3.60', 'pw-donor-chart': '€358.40', 'pw-force-plan': '9 states', 'pw-coalition-map': '28 in Europe',
};

/** @param {string} tag */
export const element = (tag) => `<${tag} data="${attribute}"><p>The numbers in words.</p></${tag}>`;

/** @param {string} tag */
export function figure(tag) {
  const written = FIGURES[tag](ledger, { lang: 'en', now: 20_779 });
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return written.value;
}

export const all = (write) => TAGS.map((tag) => write(tag)).join('\n');

export const html = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;

export const CLASSIC = '<script src="/pw/pledgewatch.js"></script>';
export const AUTOLOAD = '<script type="module" src="/pw/autoload.js"></script>';

/** What the widgets draw besides, and stand without. */
export const DECORATION = ['/pw/flags.js', '/pw/count-up.js'];

/** Waits until there are as many widgets as said, and each knows its facts. */
export const settled = (tab, count) =>
  tab.waitForFunction((tags, wanted) => {
    const widgets = [...document.querySelectorAll(tags.join())];
    return widgets.length === wanted && widgets.every(({ reading }) => reading?.state === 'ready');
  }, {}, TAGS, count);

/** What each widget prints, and how each figure holds its widget. */
export const shown = (tab) =>
  tab.evaluate((tags) => ({
    widgets: [...document.querySelectorAll(tags.join())].map((widget) => ({
      tag: widget.localName,
      text: widget.shadowRoot.textContent,
      inWidget: widget.parentElement.closest(`${tags.join()},pw-ledger`) !== null,
    })),
    figures: [...document.querySelectorAll('figure[data-pledgewatch]')].map((one) => ({
      children: [...one.childNodes].map((node) => node.nodeName.toLowerCase()),
      tag: `pw-${one.dataset.pledgewatch}`,
      style: one.getAttribute('style'),
      tables: one.querySelectorAll('table').length,
    })),
  }), TAGS);

/** What is on the page to read without any widget. */
export const readable = (tab, selector) =>
  tab.$eval(selector, (place) => place.checkVisibility() && place.shadowRoot === null && place.innerText.trim().length > 0);
