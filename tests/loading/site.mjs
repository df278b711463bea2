// A web site with the built folder on it, and a browser that remembers what a page asked for and complained of.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, before } from 'node:test';
import { openBrowser } from '../../tools/open-browser.mjs';

const ROOT = new URL('../../', import.meta.url);
const TYPES = { html: 'text/html', xhtml: 'application/xhtml+xml', js: 'text/javascript', json: 'application/json' };
const { version } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));

/** The version of the folder `/pw/`, and the one that its copy `/other/` says it is of. */
export const VERSION = version;
export const OTHER = '99.0.0';

/** The folder as it is, as if it were another release, and the packages that pages use. */
async function file(path) {
  const [, folder, ...rest] = path.split('/');
  const place = { pw: 'dist/cdn/', other: 'dist/cdn/', packages: 'node_modules/' }[folder];
  const body = place && (await readFile(fileURLToPath(new URL(place + rest.join('/'), ROOT))).catch(() => undefined));
  return body && folder === 'other' ? body.toString().replaceAll(version, OTHER) : body;
}

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {Map<string, { body: string, headers?: Record<string, string> }>} pages by path
 * @property {Map<string, number>} failures by path, how many more requests are answered with 503
 * @property {Record<string, string>} headers of every answer
 * @property {() => void} close
 * @property {() => Promise<{ tab: import('puppeteer-core').Page, log: object }>} openTab
 */

async function openSite(site) {
  Object.assign(site, { pages: new Map(), failures: new Map(), headers: {} });
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const left = site.failures.get(pathname) ?? 0;
    if (left > 0) {
      site.failures.set(pathname, left - 1);
      response.writeHead(503, site.headers).end();
      return;
    }
    const { body, headers } = site.pages.get(pathname) ?? { body: await file(pathname) };
    const type = TYPES[pathname.split('.').pop()] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...site.headers, ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(site, { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
}

/**
 * The site of a test file, open while its tests run, with the browser to visit it by `openTab`.
 * @returns {Site}
 */
export function useSite() {
  const site = {};
  before(async () => {
    const [browser] = await Promise.all([openBrowser(), openSite(site)]);
    Object.assign(site, { browser, openTab: () => openTab(browser) });
  });
  after(async () => {
    await site.browser?.close();
    site.close?.();
  });
  return site;
}

/** An empty tab, and the log that fills while pages are in it. A file that the server refused on purpose is no error. */
async function openTab(browser) {
  const tab = await browser.newPage();
  const log = { errors: [], warnings: [], requests: [] };
  tab.on('pageerror', (error) => log.errors.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) log.errors.push(message.text());
    if (message.type() === 'warn') log.warnings.push(message.text());
  });
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.ico') log.requests.push(pathname);
  });
  return { tab, log };
}
