// Bundles what the pages load, and serves them with the classic script of the build.
import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const HERE = new URL('./', import.meta.url);
const BUILT = new URL('.build/', HERE);
const PACKAGES = new URL('node_modules/', HERE);
const TYPES = { js: 'text/javascript', css: 'text/css' };

/** Entries of the peers, and of ours as modules in one bundle each. */
const entriesIn = (dist) => ({
  ...Object.fromEntries(['vanilla', 'shoelace', 'webawesome', 'material', 'spectrum', 'svg-gauge', 'justgage', 'chartjs', 'echarts'].map((name) => [name, fileURLToPath(new URL(`peers/${name}.js`, HERE))])),
  ...Object.fromEntries(['funding-gap', 'benchmark-ring'].map((name) => [name, fileURLToPath(new URL(`npm/entries/${name}.js`, dist))])),
});

const OURS = ['funding-gap', 'benchmark-ring'];

/** @param {Record<string, string>} entries those of the whole benchmark, unless others are named */
export async function bundle(dist, entries = entriesIn(dist)) {
  mkdirSync(BUILT, { recursive: true });
  for (const [name, input] of Object.entries(entries)) {
    await build({
      input: { [name]: input },
      platform: 'browser',
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
      checks: { pluginTimings: false },
      logLevel: 'warn',
      // A classic script that waits for the document; ours as modules keep the parts that they load on demand.
      output: { dir: fileURLToPath(BUILT), minify: true, comments: false, ...(OURS.includes(name) ? { format: 'es' } : { format: 'iife', codeSplitting: false, name: 'peer' }) },
    });
  }
}

/** The page around a subject's markup. */
export function page({ name, head, body }, drawn) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px/1.5 sans-serif; } main { max-inline-size: 40em; margin-inline: auto; }</style>
<script>${drawn}</script>${head}</head><body><main>${body}</main></body></html>`;
}

/** Serves the pages by name, `/cdn/` from the build, `/peers/` from the bundles and `/packages/` as they are. */
export async function serve(dist, pages) {
  if (!existsSync(new URL('cdn/pledgewatch.js', dist))) throw new Error('There is no dist/cdn/pledgewatch.js. Run `npm run build` first.');
  const folders = { peers: BUILT, packages: PACKAGES, cdn: new URL('cdn/', dist) };
  const file = (path) => {
    const [, folder, rest] = /^\/(\w+)\/(.+)/.exec(path) ?? [];
    return new URL(rest ?? '', folders[folder] ?? BUILT);
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split('?', 1)[0];
    const body = pages.get(path) ?? (await readFile(file(path)).catch(() => undefined));
    const type = pages.has(path) ? 'text/html' : (TYPES[path.split('.').pop()] ?? 'application/octet-stream');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
