// What the filters leave, on a page with the script: drawn from the same facts, or left as the table that it is. Run after the build.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../hosts/site.mjs';
import { filteredFigures, TAGS } from './filtered.mjs';
import { HTML_FILTERS, KEEP_FACTS } from './filters.mjs';
import { read, readAll } from './reading.mjs';
import { same } from './same.mjs';

/** A figure that no filter touched; once it is drawn, what was to be drawn is. */
const CONTROL = 'control';

const page = (sections) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">
  <script src="/dist/cdn/pledgewatch.js" defer></script>
  ${Object.entries(sections).map(([key, html]) => `<section data-key="${key}">${html}</section>`).join('\n')}</html>`;

/** In feeds WordPress puts its pictures for emoji. */
const EMOJI = 'https://s.w.org/images/core/emoji/';

const pathOf = (filter) => `/${encodeURIComponent(filter)}.html`;

let all;
let site;
const written = new Map();

before(async () => {
  all = await filteredFigures();
  const { figures, filtered, tab } = all;
  const found = await readAll(tab, read, figures.map(({ html }) => html));
  figures.forEach(({ key }, at) => written.set(key, found[at]));
  site = await serve(Object.fromEntries(HTML_FILTERS.map((filter) => [pathOf(filter), {
    body: page({ ...Object.fromEntries(figures.map(({ key }) => [key, filtered[filter][key]])), [CONTROL]: figures[0].html }),
  }])));
});

after(async () => {
  await all?.browser.close();
  site?.close();
});

/** A tab on the page of a filter, with what went wrong there. */
async function visit(filter) {
  const tab = await all.browser.newPage();
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  tab.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const isEmoji = request.url().startsWith(EMOJI);
    if (!isEmoji && !request.url().startsWith(site.origin)) faults.push(request.url());
    void (isEmoji ? request.respond({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }) : request.continue());
  });
  await tab.goto(site.origin + pathOf(filter));
  await tab.waitForFunction((key) => document.querySelector(`[data-key="${key}"] figure > *`)?.reading?.state === 'ready', {}, CONTROL);
  return { tab, faults };
}

/** What each widget says that was drawn, by the key of its figure. */
async function drawn(tab) {
  await tab.waitForFunction((count) => {
    const widgets = [...document.querySelectorAll('figure > *')].filter(({ localName }) => localName.startsWith('pw-'));
    widgets.forEach((widget) => widget.setAttribute('now', '2026-11-22'));
    return widgets.length === count && widgets.every(({ reading }) => reading?.state === 'ready');
  }, {}, all.figures.length + 1);
  return tab.evaluate(async () => {
    const textOf = ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim();
    const widgets = [...document.querySelectorAll('figure > *')];
    await Promise.all(widgets.map(async (widget) => {
      await widget.updateComplete;
      const details = widget.shadowRoot.querySelector('[part=source] details');
      details.open = true;
      await new Promise((resolve) => { details.addEventListener('toggle', resolve, { once: true }); });
      await widget.updateComplete;
    }));
    return Object.fromEntries(widgets.map((widget) => [widget.closest('section').dataset.key, {
      tag: widget.localName,
      sentence: textOf({ textContent: widget.sentence }),
      rows: [...widget.shadowRoot.querySelectorAll('table tr')].map(({ cells }) => [...cells].slice(0, 3).map(textOf)),
      isCovered: !widget.querySelector('table').checkVisibility(),
    }]));
  });
}

for (const filter of KEEP_FACTS) {
  describe(`after ${filter}, on a page with the script`, () => {
    let tab;
    let faults;
    let widgets;

    before(async () => {
      ({ tab, faults } = await visit(filter));
      widgets = await drawn(tab);
    });

    after(() => tab?.close());

    for (const tag of TAGS) {
      it(`${tag} is drawn and says the same`, () => {
        for (const { key } of all.figures.filter((figure) => figure.tag === tag)) {
          const { paragraphs, rows } = written.get(key);
          const { sentence, ...widget } = widgets[key];
          assert.ok(paragraphs.includes(sentence), `${key}: ${sentence}`);
          same(widget, { tag, rows: rows.map((cells) => cells.slice(0, 3)), isCovered: true }, key);
        }
      });
    }

    it('nothing fails', () => { assert.deepEqual(faults, []); });
  });
}

for (const filter of HTML_FILTERS.filter((name) => !KEEP_FACTS.includes(name))) {
  it(`after ${filter}, on a page with the script, the table stays, and nothing fails`, async () => {
    const { tab, faults } = await visit(filter);
    const seen = await tab.evaluate(() => [...document.querySelectorAll('section')].slice(0, -1).map((section) => ({
      key: section.dataset.key,
      widgets: [...section.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pw-')).length,
      rows: [...section.querySelectorAll('tr')].filter((row) => row.checkVisibility()).length,
    })));
    await tab.close();
    same(seen, all.figures.map(({ key }) => ({ key, widgets: 0, rows: written.get(key).rows.length })), filter);
    assert.deepEqual(faults, []);
  });
}
