// The published policy as a promise: the classic script with inline data runs under it without one violation.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../tools/open-browser.mjs';
import { attribute, each, page, pages, served, tags } from './pages.mjs';

const DIST = new URL('../../dist/', import.meta.url);

let server;
let origin;
let browser;

before(async () => {
  server = createServer(async ({ url = '/' }, response) => {
    const file = await served(url.slice(1));
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page and waits until every widget knows one of `states`; gives what the browser complained of, and what was asked for. */
async function visit(address, states, watched = tags) {
  const tab = await browser.newPage();
  const seen = { violations: [], errors: [], requests: [], texts: [], globals: [] };
  tab.on('pageerror', (error) => seen.errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico') && seen.errors.push(message.text()));
  tab.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
  await tab.evaluateOnNewDocument(() => {
    globalThis.before = new Set(Object.getOwnPropertyNames(globalThis));
  });
  await tab.goto(address);
  await tab.waitForFunction((names, wanted) => names.every((name) => wanted.includes(document.querySelector(name)?.reading?.state)), {}, watched, states);
  await tab.evaluate(() => { for (const element of document.querySelectorAll('pw-coalition-roster')) element.scrollIntoView(); });
  await tab.waitForNetworkIdle({ idleTime: 300 });
  seen.violations = await tab.evaluate(() => globalThis.violations ?? []);
  seen.texts = await tab.evaluate((names) => names.map((name) => document.querySelector(name).shadowRoot.textContent), watched);
  seen.globals = await tab.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) => !globalThis.before.has(name)));
  await tab.close();
  return seen;
}

describe('under the published content security policy', () => {
  for (const [name, { state }] of Object.entries(pages)) {
    it(`${name}: no violation, no error`, async () => {
      const { violations, errors } = await visit(`${origin}/${name}.html`, [state]);
      assert.deepEqual(violations, []);
      assert.deepEqual(errors, []);
    });
  }

  it('inline data ask for nothing but the script, the flags and what counts up', async () => {
    const { requests } = await visit(`${origin}/inline.html`, ['ready']);
    assert.deepEqual(requests.filter((path) => path !== '/favicon.ico').sort(), ['/cdn/count-up.js', '/cdn/flags.js', '/cdn/pledgewatch.js', '/hear.js', '/inline.html']);
  });

  it('adds no global beyond those that the documents list', async () => {
    const documented = await readFile(new URL('../../docs/developers.md', import.meta.url), 'utf8');
    // What the browser's driver adds to every page is not ours.
    const others = (await visit(`${origin}/without.html`, [], [])).globals;
    const { globals } = await visit(`${origin}/inline.html`, ['ready']);
    for (const name of globals.filter((global) => !others.includes(global))) assert.ok(documented.includes(name), `${name} is not listed in docs/developers.md`);
  });
});

describe('from the file system', () => {
  it('works with inline data; flags stay text', async () => {
    const file = new URL('file-page.html', DIST);
    const { writeFile, rm } = await import('node:fs/promises');
    await writeFile(file, page(each(`data="${attribute}"`), '<script src="cdn/pledgewatch.js"></script>'));
    const { texts } = await visit(pathToFileURL(file.pathname).href, ['ready']);
    await rm(file);
    assert.match(texts[tags.indexOf('pw-funding-gap')], /48\.15/);
    assert.match(texts[tags.indexOf('pw-coalition-roster')], /FR/);
  });
});
