// A web site of hostile pages, and a browser to visit it with.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../tools/open-browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html', xhtml: 'application/xhtml+xml', ttf: 'font/ttf', json: 'application/json' };

/** @typedef {{ body: string, headers?: Record<string, string> }} Page */

/**
 * Serves pages by their path, and else the files of the repository and of `folders` by the prefix of their path.
 * @param {Record<string, Page>} pages
 * @param {Record<string, string>} folders
 */
export async function serve(pages, folders = {}) {
  const file = (path) => {
    const prefix = Object.keys(folders).find((name) => path.startsWith(`/${name}/`));
    return prefix ? join(folders[prefix], path.slice(prefix.length + 1)) : join(ROOT, path);
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname;
    const { body, headers } = pages[path] ?? { body: await readFile(file(path)).catch(() => undefined) };
    const type = TYPES[path.split('.').pop()] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const launch = () => openBrowser(['--hide-scrollbars']);
