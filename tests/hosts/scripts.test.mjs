// Whatever a page's own scripts have done before ours: a widget is right, or the page's own content stays readable;
// nothing is thrown into the page, and its scripts go on working.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostScripts } from './host-scripts.mjs';
import { launch, serve } from './site.mjs';

const fallback = '<figure><table><tr><th>Missing</th><td>US$48.15 bn</td></tr></table><figcaption>Kiel Institute, April 2026</figcaption></figure>';
const record = JSON.stringify({
  label: 'Homes insulated', asOf: '2026-10', sources: [{ publisher: 'City of Example', url: 'https://city.example/' }], value: 6300, target: 10000, unit: 'homes',
});
/** One for each way in which facts get in. */
const widgets = `
  <pw-funding-gap preset="ukraine" now="2026-11-22">${fallback}</pw-funding-gap>
  <pw-ledger preset="ukraine"><pw-pledge-counter now="2026-11-22">${fallback}</pw-pledge-counter></pw-ledger>
  <pw-benchmark-ring data="${record.replaceAll('"', '&quot;')}" now="2026-11-22">${fallback}</pw-benchmark-ring>
  <pw-coalition-roster src="/src/ledgers/ukraine.json" now="2026-11-22">${fallback}</pw-coalition-roster>`;

/** What every host does later, on what our script might have left in its way. */
const OWN = `window.ownScript = async () => {
  const kept = Object.create(null);
  for (const key in {}) kept[key] = true;
  if (Object.keys(kept).join() !== window.keysBefore) throw Error('another key in every object');
  class HostThing extends HTMLElement { connectedCallback() { this.textContent = 'up' } }
  if (window.customElements) customElements.define('host-thing', HostThing);
  const thing = document.body.appendChild(document.createElement('host-thing'));
  if (window.customElements && thing.textContent !== 'up') throw Error('no element of its own');
  return JSON.parse(await (await fetch('/package.json')).text()).name;
};`;
const KEYS = 'const keysNow = []; for (const key in {}) keysNow.push(key); window.keysBefore = keysNow.join();';

/** Both ways to load the widgets without a bundler. */
const loaders = {
  'the classic script': '<script src="/dist/cdn/pledgewatch.js" defer="defer"></script>',
  'the autoloader': '<script src="/dist/cdn/autoload.js" type="module"></script>',
};

const page = ({ head = '', body = '', type }, loader) => `${type === 'xhtml' ? '' : '<!doctype html>'}<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title>
  ${head}<script>${KEYS}</script>${loader}</head><body>${body}${widgets}<script>${type === 'xhtml' ? OWN.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : OWN}</script></body></html>`;

const pathOf = (name, loader, { type = 'html' }) => `/${encodeURIComponent(loader)}/${encodeURIComponent(name)}.${type}`;
const hosts = Object.entries({ bare: {}, ...hostScripts });
const pages = Object.fromEntries(Object.entries(loaders).flatMap(([loader, html]) =>
  hosts.map(([name, host]) => [pathOf(name, loader, host), { body: page(host, html), headers: host.headers }])));

let site;
let browser;
let bare;

before(async () => {
  site = await serve(pages);
  browser = await launch();
  bare = await visit('bare', 'the classic script', {});
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** What each widget has come to, once nothing more is on its way; and what was thrown into the page. */
async function visit(name, loader, host) {
  const tab = await browser.newPage();
  const thrown = [];
  tab.on('pageerror', (error) => thrown.push(error.message ?? String(error)));
  await tab.goto(site.origin + pathOf(name, loader, host), { waitUntil: 'networkidle0' });
  await tab.evaluate(() => { for (const element of document.querySelectorAll('[now]')) element.scrollIntoView(); });
  await tab.waitForNetworkIdle({ idleTime: 300 });
  const outcomes = await tab.evaluate(() => [...document.querySelectorAll('[now]')].map((element) => ({
    tag: element.localName,
    state: element.reading?.state,
    text: element.shadowRoot?.textContent.replace(/\s+/g, ' '),
    fallback: element.querySelector('td').checkVisibility({ visibilityProperty: true }) && element.querySelector('td').getBoundingClientRect().width > 0,
  })));
  const own = await tab.evaluate(() => window.ownScript());
  const kept = await tab.evaluate(`Boolean(${host.own ?? 'true'})`);
  await tab.close();
  return { outcomes, thrown, own, kept };
}

describe('on a bare page', () => {
  it('every widget works, and nothing else is shown', () => {
    assert.deepEqual(bare.outcomes.map(({ state, fallback: shown }) => [state, shown]), Array(4).fill(['ready', false]));
    assert.match(bare.outcomes[0].text, /48\.15/);
  });
});

for (const loader of Object.keys(loaders)) describe(`with ${loader}, on a page with`, () => {
  for (const [name, host] of Object.entries(hostScripts)) {
    it(name, async () => {
      const { outcomes, thrown, own, kept } = await visit(name, loader, host);
      assert.deepEqual(thrown, []);
      assert.deepEqual([own, kept], ['pledgewatch', true], 'the host’s own script');
      for (const [index, { tag, state, text, fallback: shown }] of outcomes.entries()) {
        const right = state === 'ready' && text === bare.outcomes[index].text && !shown;
        assert.ok(right || shown, `${tag} is ${state}, shows ${text}`);
        if (!host.fallsBack && !host.mayFallBack) assert.ok(right, `${tag} is ${state}, though it should work: ${text}`);
      }
      if (host.fallsBack) assert.ok(outcomes.some(({ fallback: shown }) => shown), 'nothing had to fall back');
    });
  }
});
