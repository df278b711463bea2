// The hashes that the build writes are those that a browser reckons, and what is not as written is not run.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { assertServed } from './expect.mjs';
import { element, figure, html, readable, settled } from './pages.mjs';
import { useSite } from './site.mjs';

const FOLDER = new URL('../../dist/cdn/', import.meta.url);
const read = (file) => readFile(new URL(file, FOLDER));
const hashes = JSON.parse(await read('integrity.json'));
// The tests' site has the folder at /pw/.
const map = (await read('importmap.json')).toString().replaceAll('"/pledgewatch/', '"/pw/');
const BODY = element('pw-coalition-roster') + figure('pw-funding-gap');

const tag = (file, integrity, kind = '') => `<script src="/pw/${file}" integrity="${integrity}" crossorigin="anonymous"${kind}></script>`;
const mapped = (text) => `<script type="importmap">${text}</script>`;
const wrong = (file) => map.replace(hashes[file], hashes['licences.txt']);

const site = useSite();

async function open(head, body = BODY, headers = {}) {
  site.pages.set('/page.html', { body: html(head, body), headers });
  const { tab, log } = await site.openTab();
  await tab.goto(`${site.origin}/page.html`);
  return { tab, log };
}

/** Flags are drawn, or the attempt has failed. */
async function flags(tab) {
  await tab.$eval('pw-coalition-roster', (roster) => roster.scrollIntoView());
  await tab.waitForNetworkIdle({ idleTime: 200 });
  return tab.$eval('pw-coalition-roster', (roster) => roster.shadowRoot.querySelectorAll('svg[viewBox="0 0 513 342"]').length);
}

describe('what the build writes', () => {
  it('has the hash of each file', async () => {
    const files = (await readdir(FOLDER, { recursive: true })).filter((file) => /\.(css|js|txt)$/.test(file) && file !== 'snippets.txt');
    assert.deepEqual(Object.keys(hashes), files.sort());
    for (const file of files) assert.equal(hashes[file], `sha384-${createHash('sha384').update(await read(file)).digest('base64')}`, file);
  });

  it('has sums for every other file of the folder', async () => {
    const lines = (await read('SHA256SUMS')).toString().trim().split('\n');
    const files = (await readdir(FOLDER, { recursive: true })).filter((file) => file.includes('.'));
    assert.deepEqual(lines.map((line) => line.slice(66)), files.sort());
    for (const line of lines) assert.equal(line.slice(0, 64), createHash('sha256').update(await read(line.slice(66))).digest('hex'), line);
  });

  it('has snippets with these hashes', async () => {
    const snippets = (await read('snippets.txt')).toString();
    for (const file of ['pledgewatch.js', 'autoload.js']) assert.ok(snippets.includes(`src="/pledgewatch/${file}" integrity="${hashes[file]}" crossorigin="anonymous"`), file);
  });
});

describe('a script tag with integrity', () => {
  it('runs what is as written', async () => {
    const { tab, log } = await open(tag('pledgewatch.js', hashes['pledgewatch.js'], ' defer'));
    await settled(tab, 2);
    await assertServed(tab, log);
    await tab.close();
  });

  for (const [file, kind] of [['pledgewatch.js', ' defer'], ['autoload.js', ' type="module"']]) {
    it(`refuses another ${file}; what the page says stays to be read`, async () => {
      const { tab, log } = await open(tag(file, hashes['licences.txt'], kind));
      await tab.waitForNetworkIdle({ idleTime: 200 });
      assert.ok(await readable(tab, 'pw-coalition-roster'));
      assert.ok(await readable(tab, 'figure table'));
      assert.equal(await tab.evaluate(() => customElements.get('pw-funding-gap')), undefined);
      assert.match(log.errors.join(), /integrity/);
      await tab.close();
    });
  }
});

describe('an import map with integrity', () => {
  const autoload = tag('autoload.js', hashes['autoload.js'], ' type="module"');

  it('lets the parts of the autoloader through that are as written', async () => {
    const { tab, log } = await open(mapped(map) + autoload);
    await settled(tab, 2);
    await assertServed(tab, log);
    assert.ok(log.requests.includes('/pw/shared.js') && !log.requests.includes('/pw/pledgewatch.js'));
    await tab.close();
  });

  it('refuses a part that is not; another file that is as written serves', async () => {
    const { tab, log } = await open(mapped(wrong('funding-gap.js')) + autoload, figure('pw-funding-gap'));
    await settled(tab, 1);
    assert.ok(log.requests.includes('/pw/funding-gap.js') && log.requests.includes('/pw/pledgewatch.js'));
    assert.match(log.errors.join(), /integrity/);
    await tab.close();
  });

  it('covers what the classic script loads later', async () => {
    const drawn = [];
    for (const text of [map, wrong('flags.js')]) {
      const { tab, log } = await open(mapped(text) + tag('pledgewatch.js', hashes['pledgewatch.js']));
      await settled(tab, 2);
      drawn.push([await flags(tab) > 0, log.errors.some((error) => error.includes('integrity'))]);
      await tab.close();
    }
    assert.deepEqual(drawn, [[true, false], [false, true]]);
  });

  it('gives the names that a bundle would use', async () => {
    const { tab, log } = await open(`${mapped(map)}<script type="module">import 'pledgewatch/coalition-roster'; import 'pledgewatch/autoload';</script>`);
    await settled(tab, 2);
    await assertServed(tab, log);
    await tab.close();
  });

  it('is let through a content security policy by the hash that the build prints', async () => {
    const snippets = (await read('snippets.txt')).toString();
    const [, text] = /<script type="importmap">([^]*?)<\/script>/.exec(snippets);
    const [hash] = /'sha256-[^']+'/.exec(snippets);
    const policy = { 'content-security-policy': `default-src 'none'; script-src 'self' ${hash}` };
    const { tab, log } = await open(mapped(text) + autoload, element('pw-coalition-roster'), policy);
    await settled(tab, 1);
    await assertServed(tab, log);
    await tab.close();
  });
});
