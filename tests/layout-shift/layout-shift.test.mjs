// Nothing on the page moves: with the script late, with the data late, with the script missing; as figure and as element.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { FIGURES } from '../../dist/npm/entries/snippet.js';
import { openBrowser } from '../../tools/open-browser.mjs';

const WIDTHS = [280, 320, 480, 800, 1200];
const HEIGHT = 900;
const TAGS = Object.keys(FIGURES);

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

const page = (widget, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${script}
  <body><p>Before it.</p>${widget}<p>After it.</p></body></html>`;

/** What the test holds back until the page has been painted without it. */
const held = new Map();
let server;
let origin;
let browser;

const scripts = { late: '<script src="/held/cdn/pledgewatch.js" async></script>', never: '', early: '<script src="/cdn/pledgewatch.js"></script>' };

async function answer(url, response) {
  if (/^\/held\/.*(pledgewatch\.js|ledger\.json)$/.test(url)) await new Promise((resolve) => { held.set(url, resolve); });
  if (url === '/held/ledger.json') return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ledger));
  const [, script, form, tag] = decodeURIComponent(url).split('/');
  if (forms[form]) return response.writeHead(200, { 'content-type': 'text/html' }).end(page(forms[form](tag), scripts[script]));
  const body = await readFile(new URL(url.replace(/^\/(held\/)?/, './'), DIST)).catch(() => undefined);
  return response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
}

before(async () => {
  server = createServer(({ url }, response) => void answer(url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
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

/** How much a visit shifts in all, with what moved. */
async function shiftsOf(tag, form, script, width) {
  held.clear();
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: HEIGHT });
  await tab.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) globalThis.shifts.push({ value, moved: sources.map(({ node }) => node?.nodeName ?? 'in a widget') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(`${origin}/${script}/${encodeURIComponent(form)}/${tag}`, { waitUntil: 'domcontentloaded' });
  await painted(tab);
  if (script === 'late') await release('/held/cdn/pledgewatch.js');
  if (form.includes('late')) {
    await tab.waitForFunction((name) => document.querySelector(name)?.reading?.state === 'loading', {}, tag);
    await painted(tab);
    await release('/held/ledger.json');
  }
  if (script !== 'never') {
    await tab.waitForFunction((name) => document.querySelector(name)?.reading?.state === 'ready', {}, tag);
    await tab.waitForFunction((name) => document.querySelector(name).shadowRoot.getAnimations({ subtree: true }).length === 0, {}, tag);
  }
  await painted(tab);
  const shifts = await tab.evaluate(() => globalThis.shifts);
  await tab.close();
  return { sum: shifts.reduce((sum, { value }) => sum + value, 0).toFixed(2), moved: [...new Set(shifts.flatMap(({ moved }) => moved))] };
}

describe('nothing moves', () => {
  for (const width of WIDTHS) {
    for (const form of Object.keys(forms)) {
      for (const script of form.includes('late') ? ['early'] : ['late', 'never']) {
        it(`${form}, script ${script}, ${width} px`, async () => {
          for (const tag of TAGS) {
            const { sum, moved } = await shiftsOf(tag, form, script, width);
            assert.equal(sum, '0.00', `${tag}: ${moved.join(', ')}`);
            // Its own bars may grow; the page does not move.
            assert.deepEqual(moved.filter((node) => node !== 'in a widget'), [], tag);
          }
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
