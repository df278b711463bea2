// The recipes do what they say: those of the frameworks are lines of the examples, the page in plain HTML is opened, and
// what Wix does is done. Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from '../hosts/site.mjs';

const recipe = (name) => readFile(`docs/recipes/${name}.md`, 'utf8');
const blocks = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`(${language})\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, , code]) => code);
const lines = (code) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What no example shows: a page that a server has printed. */
const SERVER = /useEffect/;

describe('The recipe', () => {
  for (const framework of ['react', 'vue', 'svelte', 'angular']) {
    it(`for ${framework} quotes its example`, async () => {
      const folder = `examples/${framework}`;
      const files = (await readdir(folder, { recursive: true })).filter((file) =>
        /(?<!lock)\.\w+$/.test(file),
      );
      const written = new Set(
        lines((await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')))).join('\n')),
      );
      const quoted = blocks(await recipe(framework), '\\w+').filter((code) => !SERVER.test(code));
      assert.ok(quoted.length >= 3);
      for (const line of quoted.flatMap(lines)) assert.ok(written.has(line), line);
    });
  }

  describe('on a page', () => {
    let browser;
    let site;
    let elsewhere;

    before(async () => {
      browser = await launch();
      const body = blocks(await recipe('plain-html'), 'html').join('\n');
      const page = (content) => ({
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${content}</html>`,
      });
      const folders = { pledgewatch: 'dist/cdn' };
      site = await serve({ '/plain.html': page(body), '/wix.html': page('') }, folders);
      const headers = { 'access-control-allow-origin': '*' };
      const script = { body: await readFile('dist/cdn/pledgewatch.js', 'utf8'), headers };
      const ledger = { body: await readFile('dist/cdn/ledgers/ukraine.js', 'utf8'), headers };
      elsewhere = await serve({ '/pw/pledgewatch.js': script, '/pw/ledgers/ukraine.js': ledger }, folders);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      elsewhere?.close();
    });

    const ready = (page, tag) =>
      page.waitForFunction((name) => document.querySelector(name)?.reading?.state === 'ready', {}, tag);

    it('of plain HTML draws, speaks and is themed', async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/plain.html`);
      await ready(page, 'pw-funding-gap');
      await ready(page, 'pw-benchmark-ring');
      await page.waitForFunction(() => document.querySelector('output').textContent === 'ready');
      const grounds = await page.$eval('pw-funding-gap', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('*')].map((box) => getComputedStyle(box).backgroundColor),
      );
      assert.ok(grounds.includes('rgb(253, 246, 236)'));
    });

    /** Wix makes the element by script, and sets its attributes when it likes. */
    async function onWix(script, attributes) {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/wix.html`);
      await page.evaluate(
        (properties, later) => {
          const loader = Object.assign(document.createElement('script'), properties);
          const gap = document.createElement('pw-funding-gap');
          loader.addEventListener('load', () => {
            for (const [name, value] of Object.entries(later)) gap.setAttribute(name, value);
          });
          document.body.append(loader, gap);
        },
        { src: `${elsewhere.origin}/pw/pledgewatch.js`, ...script },
        attributes,
      );
      return page;
    }

    it('of Wix takes facts after the script, from another origin', async () => {
      const data = await readFile('src/ledgers/ukraine.json', 'utf8');
      await ready(await onWix({}, { data }), 'pw-funding-gap');
    });

    it('of Wix takes a preset where the tag says crossorigin', async () => {
      await ready(await onWix({ crossOrigin: 'anonymous' }, { preset: 'ukraine' }), 'pw-funding-gap');
    });
  });
});
