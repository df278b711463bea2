// `npm run bench`: measures, prints, and writes RESULTS.md with its chart. `-- --rounds 9` measures longer.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { measureChurn } from './measure/churn.mjs';
import { FRAMES, measureFrames } from './measure/frames.mjs';
import { measurePages } from './measure/pages.mjs';

const HERE = new URL('./', import.meta.url);

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' }, dist: { type: 'string' } } });
const DIST = options.dist ? pathToFileURL(`${resolve(options.dist)}/`) : new URL('../dist/', HERE);
const rounds = Number(options.rounds);

if (!existsSync(new URL('node_modules', HERE))) {
  const { status } = spawnSync('npm', ['ci', '--prefix', fileURLToPath(HERE), '--ignore-scripts'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('What is compared could not be installed: `npm ci --prefix bench` failed.');
}
const { gapRecord, NOW, ringRecord } = await import('./facts.mjs');
const { bundle, page, serve } = await import('./site.mjs');
const { attribute, classic, ready, subjects: all } = await import('./subjects.mjs');
const { DRAWN, twinOf } = await import('./twins.mjs');
const { report } = await import('./report.mjs');

const subjects = all.filter(({ name }) => !options.only || name.includes(options.only));
const load = { before: loadavg()[0] };
const began = performance.now();
const progress = (text) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

await bundle(DIST);
const pages = new Map([
  ['/blank.html', page({ name: 'blank', head: '', body: '' }, DRAWN)],
  ['/churn-ours.html', page({ name: 'churn', head: classic, body: '' }, DRAWN)],
  ['/churn-module.html', page({ name: 'churn', head: '<script type="module" src="/peers/benchmark-ring.js"></script>', body: '' }, DRAWN)],
  ...subjects.map((subject) => [`/${subject.name}.html`, page(subject, DRAWN)]),
]);

const widget = (at) => `<pw-funding-gap now="${NOW}" data="${attribute(gapRecord(at, 0))}"></pw-funding-gap>`;
const ten = Array.from({ length: FRAMES }, (_, at) => at);
pages.set('/ten-blank.html', pages.get('/blank.html'));
pages.set('/ten-inline.html', page({ name: 'ten inline', head: ready('pw-funding-gap') + classic, body: ten.map(widget).join('\n') }, DRAWN));
pages.set('/ten-frames.html', page({
  name: 'ten frames',
  head: '<style>iframe { inline-size: 100%; block-size: 44em; border: 0; }</style>',
  body: `${ten.map((at) => `<iframe src="/one-${at}.html"></iframe>`).join('\n')}
<script>globalThis.settled = new Promise((done) => addEventListener('load', () => done(Promise.all(Array.from(frames, ({ drawn }) => drawn)))));</script>`,
}, DRAWN));
for (const at of ten) pages.set(`/one-${at}.html`, page({ name: 'one', head: ready('pw-funding-gap') + classic, body: widget(at) }, DRAWN));

const { origin, close } = await serve(DIST, pages);
const browser = await launch();
try {
  const changes = new Map();
  const items = new Map();
  for (const subject of subjects.filter(({ twin }) => !twin)) {
    const twin = await twinOf(browser, origin, subject);
    pages.set(`/${subject.name}-static.html`, twin.html);
    changes.set(subject.name, twin.changes);
    items.set(subject.name, twin);
  }
  const ring = items.get('pledgewatch-ring');
  if (ring) pages.set('/churn-static.html', page({ name: 'churn', head: `<style>${ring.css}</style>`, body: '' }, DRAWN));
  progress('static twins written');

  const paged = await measurePages({ browser, origin, subjects, changes, rounds, progress });
  const given = { tag: 'pw-benchmark-ring', record: ringRecord(0, 0), now: NOW };
  const churn = ring && await measureChurn({
    browser, origin, visits: 1, progress,
    subjects: {
      ours: { path: '/churn-ours.html', maker: 'ours', given },
      module: { path: '/churn-module.html', maker: 'ours', given },
      static: { path: '/churn-static.html', maker: 'static', given: { html: ring.first } },
    },
  });
  const frames = await measureFrames({ browser, origin, rounds, progress });
  load.after = loadavg()[0];

  const machine = {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    load: `${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after`,
    browser: await browser.version(),
    node: process.version,
    rounds,
    seconds: Math.round((performance.now() - began) / 1000),
  };
  const { markdown, chart, text } = report({ machine, subjects, paged, churn, frames });
  console.log(text);
  mkdirSync(new URL('.build/', HERE), { recursive: true });
  writeFileSync(new URL('.build/measured.json', HERE), JSON.stringify({ machine, paged: [...paged], churn, frames }));
  if (!options.only && !options.dist) {
    writeFileSync(new URL('RESULTS.md', HERE), markdown);
    writeFileSync(new URL('results.svg', HERE), chart);
  }
} finally {
  await browser.close();
  close();
}
