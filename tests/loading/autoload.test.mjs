// Only what the page needs is loaded, when it needs it; what does not load hides nothing and is tried again.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { assertServed } from './expect.mjs';
import { AUTOLOAD, DECORATION, element, figure, html, readable, settled } from './pages.mjs';
import { useSite } from './site.mjs';

const site = useSite();

beforeEach(() => site.failures.clear());

async function open(body) {
  site.pages.set('/page.html', { body: html(AUTOLOAD, body) });
  const { tab, log } = await site.openTab();
  await tab.goto(`${site.origin}/page.html`);
  const parts = () => log.requests.filter((path) => path.startsWith('/pw/') && !DECORATION.includes(path)).sort();
  return { tab, log, parts };
}

const add = (tab, markup) => tab.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), markup);

describe('the autoloader asks for', () => {
  const kinds = {
    'an element': element('pw-benchmark-ring'),
    'a figure': figure('pw-benchmark-ring'),
    'one of each': element('pw-benchmark-ring') + figure('pw-benchmark-ring'),
  };
  for (const [kind, body] of Object.entries(kinds)) {
    it(`the parts of ${kind}, and no other`, async () => {
      const { tab, log, parts } = await open(body);
      await settled(tab, body.match(/<pw-|<figure/g).length);
      assert.deepEqual(parts(), ['/pw/autoload.js', '/pw/benchmark-ring.js', '/pw/shared.js']);
      await assertServed(tab, log);
      await tab.close();
    });
  }

  it('nothing on a page without widgets, and for those that come later, wherever they are put', async () => {
    const { tab, log, parts } = await open('<p>Nothing yet.</p><figure data-pledgewatch="constructor"><p>Not ours.</p></figure>');
    await tab.waitForNetworkIdle({ idleTime: 100 });
    assert.deepEqual(parts(), ['/pw/autoload.js']);
    await add(tab, `<pw-ledger><div id="inner">${element('pw-funding-gap')}</div></pw-ledger>`);
    await settled(tab, 1);
    await tab.$eval('#inner', (place, text) => place.insertAdjacentHTML('beforeend', text), element('pw-benchmark-ring'));
    await settled(tab, 2);
    await add(tab, `<section>${figure('pw-pledge-counter')}</section>`);
    await settled(tab, 3);
    assert.deepEqual(parts(), ['autoload', 'benchmark-ring', 'funding-gap', 'ledger', 'pledge-counter', 'shared'].map((name) => `/pw/${name}.js`));
    assert.deepEqual(log.errors, []);
    await tab.close();
  });
});

describe('a part that does not load', () => {
  it('is tried again from another file', async () => {
    site.failures.set('/pw/funding-gap.js', 1);
    const { tab, log, parts } = await open(element('pw-funding-gap') + figure('pw-funding-gap') + element('pw-benchmark-ring'));
    await settled(tab, 3);
    await assertServed(tab, log);
    assert.ok(parts().includes('/pw/pledgewatch.js'));
    await tab.close();
  });

  it('and whose other file fails too, is tried again', async () => {
    site.failures.set('/pw/shared.js', 1).set('/pw/pledgewatch.js', 1);
    const { tab, log } = await open(element('pw-funding-gap') + figure('pw-funding-gap'));
    await settled(tab, 2);
    await assertServed(tab, log);
    await tab.close();
  });

  it('hides nothing', async () => {
    site.failures.set('/pw/shared.js', Infinity).set('/pw/pledgewatch.js', Infinity);
    const { tab, log } = await open(`<main>${element('pw-funding-gap')}${figure('pw-funding-gap')}</main>`);
    await tab.waitForResponse((response) => response.url().endsWith('/pw/pledgewatch.js'));
    for (const selector of ['pw-funding-gap', 'figure', 'figure table', 'figcaption']) assert.ok(await readable(tab, selector), selector);
    assert.equal(await tab.$('figure pw-funding-gap'), null);
    assert.deepEqual(log.errors, []);
    await tab.close();
  });

  it('for want of a network, is asked for when there is one', async () => {
    const { tab, log } = await open('<p>Nothing yet.</p>');
    await tab.waitForNetworkIdle({ idleTime: 100 });
    await tab.setOfflineMode(true);
    const failed = new Promise((resolve) => tab.once('requestfailed', resolve));
    await add(tab, `${element('pw-funding-gap')}${figure('pw-benchmark-ring')}`);
    await failed;
    assert.ok(await readable(tab, 'pw-funding-gap'));
    assert.ok(await readable(tab, 'figure'));
    await tab.setOfflineMode(false);
    await settled(tab, 2);
    await assertServed(tab, log);
    await tab.close();
  });
});
