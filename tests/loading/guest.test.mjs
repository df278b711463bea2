// A script on someone else's page: it keeps nothing, asks for nothing unasked, and stays away where it cannot serve.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, it } from 'node:test';
import { assertServed } from './expect.mjs';
import { AUTOLOAD, CLASSIC, TAGS, all, element, figure, html, readable, settled } from './pages.mjs';
import { OTHER, VERSION, useSite } from './site.mjs';

const OTHER_CLASSIC = '<script src="/other/pledgewatch.js"></script>';
const BODY = all(element) + all(figure);
const COUNT = 2 * TAGS.length;
const PARTS = [...TAGS.map((tag) => tag.replace('pw-', '')), 'count-up', 'flags', 'shared'];
const docs = await readFile(new URL('../../docs/site-owners.md', import.meta.url), 'utf8');
const [, POLICY] = /^Content-Security-Policy: (.*)$/m.exec(docs);

const site = useSite();

beforeEach(() => { site.headers = {}; });

async function open(pages) {
  for (const [path, body] of Object.entries(pages)) site.pages.set(path, { body });
  const { tab, log } = await site.openTab();
  await tab.goto(site.origin + Object.keys(pages)[0]);
  return { tab, log };
}

describe('what it leaves', () => {
  for (const [name, loader, scripts] of [['the classic script', CLASSIC, ['count-up', 'flags', 'pledgewatch']], ['the autoloader', AUTOLOAD, ['autoload', ...PARTS]]]) {
    it(`with ${name}: no cookie, nothing stored, no request but for the page, the script and its parts`, async () => {
      const { tab, log } = await open({ '/page.html': html(loader, BODY) });
      await settled(tab, COUNT);
      await tab.$$eval('pw-coalition-roster', (rosters) => rosters.forEach((roster) => roster.scrollIntoView()));
      await tab.waitForNetworkIdle({ idleTime: 300 });
      assert.deepEqual(log.requests.sort(), ['/page.html', ...scripts.map((script) => `/pw/${script}.js`)].sort());
      const kept = await tab.evaluate(async () => [
        document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      assert.deepEqual(kept, ['', 0, 0, 0, 0, 0]);
      assert.deepEqual(await site.browser.cookies(), []);
      await tab.close();
    });
  }
});

describe('under the published content security policy', () => {
  // It lets no style attribute through, which is all that is lost of a figure.
  const strict = BODY.replaceAll(/ style="[^"]*"/g, '');

  for (const [name, body, warnings] of [
    ['two copies', strict + CLASSIC, []],
    ['two versions', strict + OTHER_CLASSIC, [`Pledgewatch ${OTHER} came second: ${VERSION} serves`]],
    ['the autoloader too', strict + AUTOLOAD, []],
  ]) {
    it(`${name}: no violation, no error`, async () => {
      site.headers = { 'content-security-policy': POLICY };
      const { tab, log } = await open({ '/page.html': html(CLASSIC, body) });
      await settled(tab, COUNT);
      await assertServed(tab, log);
      assert.deepEqual(log.warnings, warnings);
      await tab.close();
    });
  }

  it('the autoloader alone: no violation, no error', async () => {
    site.headers = { 'content-security-policy': POLICY };
    const { tab, log } = await open({ '/page.html': html(AUTOLOAD, strict) });
    await settled(tab, COUNT);
    await assertServed(tab, log);
    await tab.close();
  });

  it('where no policy for templates is allowed, what the page says stays to be read, and nothing throws', async () => {
    site.headers = { 'content-security-policy': "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'" };
    const { tab, log } = await open({ '/page.html': html('', strict + CLASSIC) });
    assert.ok(await readable(tab, 'pw-funding-gap'));
    assert.ok(await readable(tab, 'figure table'));
    assert.match(log.warnings.join(), /^Pledgewatch /);
    assert.ok(!log.errors.some((error) => error.startsWith('Uncaught')), log.errors.join());
    await tab.close();
  });
});

describe('in a frame with sandbox="allow-scripts"', () => {
  const page = html('', '<iframe sandbox="allow-scripts" src="/inner.html" width="600" height="600"></iframe>');
  const inner = async (tab) => (await tab.$('iframe')).contentFrame();

  it('the classic script serves', async () => {
    const { tab, log } = await open({ '/page.html': page, '/inner.html': html(CLASSIC, element('pw-funding-gap') + figure('pw-benchmark-ring')) });
    const frame = await inner(tab);
    await settled(frame, 2);
    await assertServed(frame, log);
    await tab.close();
  });

  it('the autoloader serves where the folder is for all origins', async () => {
    site.headers = { 'access-control-allow-origin': '*' };
    const { tab, log } = await open({ '/page.html': page, '/inner.html': html(AUTOLOAD, element('pw-funding-gap') + figure('pw-benchmark-ring')) });
    const frame = await inner(tab);
    await settled(frame, 2);
    await assertServed(frame, log);
    await tab.close();
  });

  it('and where it is not, what the page says stays to be read', async () => {
    const { tab } = await open({ '/page.html': page, '/inner.html': html(AUTOLOAD, element('pw-funding-gap') + figure('pw-benchmark-ring')) });
    const frame = await inner(tab);
    await tab.waitForNetworkIdle({ idleTime: 200 });
    assert.ok(await readable(frame, 'pw-funding-gap'));
    assert.ok(await readable(frame, 'figure table'));
    await tab.close();
  });
});

describe('a page that it does not serve', () => {
  // Chromium runs no script tag of a module in XML, but imports one.
  for (const [name, loader] of Object.entries({ 'the classic script': CLASSIC, 'the autoloader': "<script>import('/pw/autoload.js')</script>" })) {
    it(`of XML keeps its figures, with ${name}`, async () => {
      const body = '<figure data-pledgewatch="funding-gap"><table><tbody><tr><td>48.15</td></tr></tbody></table></figure>';
      const { tab, log } = await open({
        '/page.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Host</title></head><body>${body}${loader}</body></html>`,
      });
      await tab.waitForNetworkIdle({ idleTime: 200 });
      assert.ok(await readable(tab, 'figure table'));
      assert.equal(await tab.evaluate(() => customElements.get('pw-funding-gap')), undefined);
      assert.deepEqual(log.errors, []);
      await tab.close();
    });
  }
});

describe('ids that are the names of globals', () => {
  for (const loader of [CLASSIC, AUTOLOAD]) {
    it(`${loader.includes('module') ? 'the autoloader' : 'the classic script'} serves beside them`, async () => {
      const ids = ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions', 'litPropertyMetadata', 'litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'customElements', 'ShadyCSS', 'litNonce'];
      const { tab, log } = await open({ '/page.html': html('', `${ids.map((id) => `<a id="${id}"></a>`).join('')}${BODY}${loader}`) });
      await settled(tab, COUNT);
      await assertServed(tab, log);
      await tab.close();
    });
  }
});
