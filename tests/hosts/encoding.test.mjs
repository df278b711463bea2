// A page that names no encoding, from a server that names none: browsers then read a classic script in that of the page,
// which in the west is windows-1252.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { launch, serve } from './site.mjs';

const script = '/dist/cdn/pledgewatch.js';
const page = `<script src="${script}" defer></script>
<pw-agreement-ladder preset="ukraine" now="2026-11-22"></pw-agreement-ladder>`;

let site;
let browser;

before(async () => {
  site = await serve({
    '/': { body: page, headers: { 'content-type': 'text/html' } },
    [script]: { body: await readFile(new URL(`../..${script}`, import.meta.url)), headers: { 'content-type': 'text/javascript' } },
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

it('the script means the same in whatever encoding', async () => {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  await tab.goto(site.origin, { waitUntil: 'load' });
  assert.deepEqual(errors, []);
  assert.equal(await tab.evaluate(() => document.characterSet), 'windows-1252');
  await tab.waitForFunction(() => document.querySelector('pw-agreement-ladder').sentence);
  assert.match(await tab.evaluate(() => document.querySelector('pw-agreement-ladder').sentence), /“not ratified”/);
});
