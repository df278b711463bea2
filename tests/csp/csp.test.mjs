// The published policy as a promise: the classic script with inline data runs under it without one violation.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.mjs';

/** The header to copy; the documents print it. */
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const DIST = new URL('../../dist/', import.meta.url);
const TYPES = { js: 'text/javascript', html: 'text/html', json: 'application/json' };

const ledger = await readFile(new URL('../../src/ledgers/ukraine.json', import.meta.url), 'utf8');
const attribute = ledger.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const tags = ['pw-funding-gap', 'pw-pledge-counter', 'pw-benchmark-ring', 'pw-coalition-roster'];
const page = (body, script = '<script src="/cdn/pledgewatch.js"></script>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${script}<body>${body}</body></html>`;
const each = (attributes) => tags.map((tag) => `<${tag} now="2026-11-22" ${attributes}></${tag}>`).join('');

const pages = {
  '/without.html': page('', ''),
  '/inline.html': page(each(`data="${attribute}"`)),
  '/preset.html': page(each('preset="ukraine"')),
  '/provider.html': page(`<pw-ledger preset="ukraine">${each('')}</pw-ledger>`),
  '/invalid.html': page(each('data="{oops"')),
  '/twice.html': page(each('preset="ukraine"'), '<script src="/cdn/pledgewatch.js"></script>'.repeat(2)),
};

let server;
let origin;
let browser;

before(async () => {
  server = createServer(async ({ url = '/' }, response) => {
    const body = pages[url] ?? (await readFile(new URL(`.${url}`, DIST)).catch(() => undefined));
    const type = TYPES[url.split('.').pop()] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  const { executablePath, env } = await findBrowser();
  browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
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
    globalThis.violations = [];
    globalThis.before = new Set(Object.getOwnPropertyNames(globalThis));
    document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));
  });
  await tab.goto(address);
  await tab.waitForFunction((names, wanted) => names.every((name) => wanted.includes(document.querySelector(name)?.reading?.state)), {}, watched, states);
  await tab.evaluate(() => { for (const element of document.querySelectorAll('pw-coalition-roster')) element.scrollIntoView(); });
  await tab.waitForNetworkIdle({ idleTime: 300 });
  seen.violations = await tab.evaluate(() => globalThis.violations);
  seen.texts = await tab.evaluate((names) => names.map((name) => document.querySelector(name).shadowRoot.textContent), watched);
  seen.globals = await tab.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) => !globalThis.before.has(name)));
  await tab.close();
  return seen;
}

describe('under the published content security policy', () => {
  for (const [name, states] of Object.entries({ inline: ['ready'], preset: ['ready'], provider: ['ready'], invalid: ['invalid'], twice: ['ready'] })) {
    it(`${name}: no violation, no error`, async () => {
      const { violations, errors } = await visit(`${origin}/${name}.html`, states);
      assert.deepEqual(violations, []);
      assert.deepEqual(errors, []);
    });
  }

  it('inline data ask for nothing but the script and the flags', async () => {
    const { requests } = await visit(`${origin}/inline.html`, ['ready']);
    assert.deepEqual(requests.filter((path) => path !== '/favicon.ico').sort(), ['/cdn/flags.js', '/cdn/pledgewatch.js', '/inline.html']);
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
    assert.match(texts[0], /48\.15/);
    assert.match(texts[3], /FR/);
  });
});
