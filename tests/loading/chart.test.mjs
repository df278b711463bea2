// What draws on a canvas comes as one file, once a chart is in view, with nothing of ours in it that a page has already.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { AUTOLOAD, CLASSIC, html } from './pages.mjs';
import { useSite } from './site.mjs';

const site = useSite();
const CHUNK = '/pw/chart.js';

for (const [name, loader] of [['the classic script', CLASSIC], ['the autoloader', AUTOLOAD]]) {
  for (const tag of ['pw-trend-chart', 'pw-donor-chart']) {
    it(`${tag} by ${name} asks for ${CHUNK} when it is in view, and not before`, async () => {
      site.pages.set('/page.html', { body: html(loader, `<div style="height: 5000px"></div><${tag} preset="ukraine"></${tag}><${tag} preset="ukraine"></${tag}>`) });
      const { tab, log } = await site.openTab();
      await tab.goto(`${site.origin}/page.html`);
      await tab.waitForFunction((selector) => [...document.querySelectorAll(selector)].every(({ sentence }) => sentence), {}, tag);
      await tab.waitForNetworkIdle({ idleTime: 100 });
      const asked = () => log.requests.filter((path) => path === CHUNK).length;
      assert.equal(asked(), 0);
      await tab.$eval(tag, (element) => element.scrollIntoView());
      await tab.waitForFunction((selector) => document.querySelector(selector).shadowRoot.querySelector('.cv.on'), {}, tag);
      await tab.waitForNetworkIdle({ idleTime: 100 });
      assert.equal(asked(), 1);
      assert.deepEqual(log.errors, []);
      await tab.close();
    });
  }
}

describe(CHUNK, () => {
  it('brings no lit, no schema and no words, and registers no element', async () => {
    const text = await readFile(new URL('../../dist/cdn/chart.js', import.meta.url), 'utf8');
    for (const stranger of ['_$litType$', 'lit$', 'adoptedStyleSheets', 'customElements', 'safeParse', 'Pledgewatch', 'import(', 'from"']) {
      assert.equal(text.replace(/^\/\*!.*?\*\//, '').includes(stranger), false, stranger);
    }
    assert.ok(text.includes('chartjs') || text.includes('Chart'));
  });
});
