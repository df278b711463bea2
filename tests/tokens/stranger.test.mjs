// Who has read the README and nothing else has a widget in the colours of the site: its snippet, its three lines, the built
// folder. Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const readme = await readFile('README.md', 'utf8');

/** The first code of a kind in a section of the README. */
function code(heading, kind) {
  const section = readme.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  return section.split(`\`\`\`${kind}\n`)[1].split('\n```')[0];
}

const snippet = code('On a page', 'html');
const css = code('In your colours', 'css');
const theme = code('In your colours', 'html');

const page = (head) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>${head}${snippet}</html>`;
const pages = { '/own.html': page(`<style>${css}</style>`), '/ready.html': page(theme), '/bare.html': page('') };

let server;
let browser;

before(async () => {
  server = createServer(async ({ url }, response) => {
    const type = TYPES[url.split('.').pop()] ?? 'application/octet-stream';
    const body = pages[url] ?? (await readFile(url.replace(/^\/pledgewatch\//, 'dist/cdn/')).catch(() => undefined));
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath, env } = await findBrowser();
  browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** How the widget of a page looks. */
async function look(path) {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  await tab.goto(`http://127.0.0.1:${server.address().port}${path}`);
  await tab.waitForFunction(() => document.querySelector('pw-funding-gap')?.reading?.state === 'ready');
  const styles = await tab.$eval('pw-funding-gap', ({ shadowRoot }) => {
    const link = getComputedStyle(shadowRoot.querySelector('a'));
    const { backgroundColor, fontFamily } = getComputedStyle(shadowRoot.querySelector('.pw'));
    return { surface: backgroundColor, family: fontFamily, link: link.color };
  });
  await tab.close();
  assert.deepEqual(errors, []);
  return styles;
}

describe('In the README', () => {
  it('three lines are three', () => {
    assert.equal(css.split('\n').length, 3);
  });

  it('they give a widget ground, type and hue of the site', async () => {
    const [bare, own] = [await look('/bare.html'), await look('/own.html')];
    assert.equal(own.surface, 'rgb(253, 249, 242)');
    assert.match(own.family, /^Georgia/);
    const [lightness, , hue] = own.link.match(/[\d.]+/g).map(Number);
    const [before, , blue] = bare.link.match(/[\d.]+/g).map(Number);
    assert.equal(lightness, before);
    assert.ok(Math.abs(hue - 312) < 10 && Math.abs(blue - 253) < 3, `${hue} and ${blue} degrees`);
  });

  it('a theme is one line', async () => {
    const { surface, family } = await look('/ready.html');
    assert.equal(surface, 'rgb(251, 248, 241)');
    assert.match(family, /Charter/);
  });
});
