// Nothing on the page moves: with the script late, with the data late, with the script missing; as figure and as element.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { FIGURES } from '../../dist/npm/entries/snippet.js';
import { findBrowser } from '../../tools/find-browser.mjs';

const WIDTHS = [280, 320, 480, 800, 1200];
/** So tall that whatever moves anywhere is in view, and counts. */
const HEIGHT = 16_000;

const DIST = new URL('../../dist/', import.meta.url);
const ledger = JSON.parse(await readFile(new URL('../../src/ledgers/ukraine.json', import.meta.url), 'utf8'));
const now = Math.floor(Date.UTC(2026, 10, 22) / 864e5);

const written = (tag, form, document = ledger) => {
  const result = FIGURES[tag](document, { lang: 'en', now, form });
  assert.ok(result.ok);
  return result.value;
};

/** The element with the room that is printed for it, and its facts from an address. */
const fromAddress = (tag) => written(tag, 'element').replace(/ data="[^"]*"/, ' src="/held/ledger.json"');

const forms = {
  figure: (tag) => written(tag, 'figure'),
  element: (tag) => written(tag, 'element'),
  'element with its data late': fromAddress,
};

const page = (form, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${script}
  <body>${Object.keys(FIGURES).map((tag) => `<p>Before it.</p>${form(tag)}`).join('\n')}<p>After all.</p></body></html>`;

/** What the test holds back until the page has been painted without it. */
const held = new Map();
let server;
let origin;
let browser;

async function answer(url, response) {
  const [, root, name, file] = url.split('/');
  if (root === 'held') await new Promise((resolve) => held.set(url, resolve));
  if (url === '/held/ledger.json') return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ledger));
  if (url === '/favicon.ico') return response.writeHead(204).end();
  if (root === 'cdn' || name === 'cdn') {
    const body = await readFile(new URL(`cdn/${root === 'cdn' ? [name, file].filter(Boolean).join('/') : file}`, DIST)).catch(() => undefined);
    return response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
  }
  const form = forms[decodeURIComponent(name)];
  const script = { late: '<script src="/held/cdn/pledgewatch.js" async></script>', never: '', early: '<script src="/cdn/pledgewatch.js"></script>' }[root];
  return response.writeHead(200, { 'content-type': 'text/html' }).end(page(form, script));
}

before(async () => {
  server = createServer(({ url }, response) => void answer(url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  const { executablePath, env } = await findBrowser();
  browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Painted twice: what was drawn has had its layout. */
const painted = (tab) => tab.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }));

async function release(address) {
  while (!held.has(address)) await new Promise(setImmediate);
  held.get(address)();
  held.delete(address);
}

const allReady = (tab, tags) => tab.waitForFunction((names) => names.every((name) => document.querySelector(name)?.reading?.state === 'ready'), {}, tags);

/** All layout shifts of a visit, with what moved. */
async function shiftsOf(form, script, width) {
  held.clear();
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: HEIGHT });
  await tab.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) globalThis.shifts.push(`${value.toFixed(4)}: ${sources.map(({ node }) => node?.nodeName ?? node).join(', ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(`${origin}/${script}/${encodeURIComponent(form)}`, { waitUntil: 'domcontentloaded' });
  await painted(tab);
  if (script === 'late') await release('/held/cdn/pledgewatch.js');
  if (script !== 'never') {
    if (form.includes('late')) {
      await tab.waitForFunction(() => document.querySelector('pw-funding-gap')?.reading?.state === 'loading');
      await painted(tab);
      for (let left = Object.keys(FIGURES).length; left; left--) await release('/held/ledger.json');
    }
    await allReady(tab, Object.keys(FIGURES));
    await tab.waitForNetworkIdle({ idleTime: 300 });
  }
  await painted(tab);
  const shifts = await tab.evaluate(() => globalThis.shifts);
  await tab.close();
  return shifts;
}

describe('nothing moves', () => {
  for (const width of WIDTHS) {
    for (const form of Object.keys(forms)) {
      for (const script of form.includes('late') ? ['early'] : ['late', 'never']) {
        it(`${form}, script ${script}, ${width} px`, async () => {
          assert.deepEqual(await shiftsOf(form, script, width), []);
        });
      }
    }
  }

  it('a page that moves is told', async () => {
    const tab = await browser.newPage();
    await tab.setContent('<div id="a"></div><p>Text</p>');
    await painted(tab);
    const moved = await tab.evaluate(async () => {
      const shift = new Promise((resolve) => { new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true }); });
      document.getElementById('a').style.height = '300px';
      return shift;
    });
    assert.ok(moved > 0);
    await tab.close();
  });
});
