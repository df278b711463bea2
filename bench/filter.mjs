// `npm run bench:filter`: a keystroke in a search field over 2,000 rows, ours beside ag-grid; writes FILTER.md.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, visit } from './browser.mjs';
import { buildClassic } from './classic.mjs';
import { filterReport } from './filter/report.mjs';
import { countryNames } from './filter/rows.mjs';
import { familiesOf } from './filter/subjects.mjs';
import { measureKeystrokes, WORDS } from './measure/keystrokes.mjs';
import { bundle, page, serve } from './site.mjs';
import { DRAWN } from './twins.mjs';

const HERE = new URL('./', import.meta.url);
const ROOT = new URL('../', HERE);
const BUILT = new URL('.build/filter/', HERE);

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, print: { type: 'boolean', default: false } } });
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', HERE), 'utf8'));
const load = { before: loadavg()[0] };
const began = performance.now();
const progress = (text) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** A state that stands twice is refused; a list of 2,000 needs it to stand. */
const twice = {
  name: 'twice',
  transform(code, id) {
    if (!id.endsWith('coalition.slice.ts')) return undefined;
    const without = code.replace('check: checkCoalition', 'check: () => []');
    if (without === code) throw new Error('The check that each state stands once was not found.');
    return without;
  },
};

await buildClassic(ROOT, BUILT, (config) => ({ ...config, plugins: [twice, ...config.plugins] }));
cpSync(new URL('dist/cdn/flags.js', ROOT), new URL('cdn/flags.js', BUILT));
await bundle(BUILT, { 'ag-grid': fileURLToPath(new URL('peers/ag-grid.js', HERE)) });
const scripts = `${DRAWN}${readFileSync(new URL('page/keystroke.js', HERE), 'utf8')}`;
const pages = new Map([['/blank.html', page({ name: 'blank', head: '', body: '' }, DRAWN)]]);
progress('scripts built');

const { origin, close } = await serve(BUILT, pages);
// A frame as soon as it is drawn, not at the next sixtieth of a second.
const browser = await launch(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
try {
  const families = familiesOf(await visit(browser, origin, ({ tab }) => tab.evaluate(countryNames)));
  for (const subject of families.flatMap(({ ours, grid, all }) => [ours, grid, all])) pages.set(`/${subject.name}.html`, page(subject, scripts));
  const results = await measureKeystrokes({ browser, origin, families, rounds: Number(options.rounds), progress });
  load.after = loadavg()[0];
  const text = filterReport({
    families, results, words: WORDS,
    machine: {
      Date: new Date().toISOString().slice(0, 10), Processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
      load: `${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after`, browser: await browser.version(), Node: process.version,
      'ag-grid-community': dependencies['ag-grid-community'], rounds: options.rounds,
    },
  });
  console.log(text);
  if (!options.print) writeFileSync(new URL('FILTER.md', HERE), text);
} finally {
  await browser.close();
  close();
}
