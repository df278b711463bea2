// Where the time of ours goes: `node bench/profile.mjs load|update gauge|ring`. The script is built readable, so that
// functions keep their names; a sample is taken every 100 µs.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, visit } from './browser.mjs';
import { buildClassic } from './classic.mjs';
import { page, serve } from './site.mjs';
import { subjects } from './subjects.mjs';
import { DRAWN, updatable } from './twins.mjs';

const ROOT = pathToFileURL(`${process.env.PLEDGEWATCH_ROOT ?? fileURLToPath(new URL('..', import.meta.url))}/`);
const READABLE = new URL('.build/readable/', import.meta.url);
const MOST = 45;

const [what = 'load', kind = 'gauge'] = process.argv.slice(2);

/** Self and total time of each function, in milliseconds; a function that calls itself counts once. */
function costs({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const name = ({ callFrame: { functionName, url, lineNumber } }) => `${functionName || '(anonymous)'} ${url ? `${url.split('/').at(-1)}:${lineNumber + 1}` : ''}`;
  const self = new Map();
  const total = new Map();
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  samples.forEach((id, at) => {
    const time = (timeDeltas[at] ?? 0) / 1000;
    add(self, name(byId.get(id)), time);
    const stack = new Set();
    for (let up = id; up !== undefined; up = parent.get(up)) stack.add(name(byId.get(up)));
    for (const key of stack) add(total, key, time);
  });
  return { self, total };
}

const ranked = (map) => [...map].sort(([, a], [, b]) => b - a).slice(0, MOST).map(([key, time]) => `${time.toFixed(1).padStart(8)} ms  ${key}`).join('\n');

// But for the last two turns that shorten it.
await buildClassic(ROOT, READABLE, (config) => ({
  ...config, plugins: config.plugins.filter(({ name }) => name !== 'smaller'), output: { ...config.output, minify: false },
}));
const subject = subjects.find(({ name }) => name === `pledgewatch-${kind}`);
const pages = new Map([['/blank.html', '<!doctype html><title>blank</title>'], [`/${subject.name}.html`, page(subject, DRAWN)]]);
const { origin, close } = await serve(READABLE, pages);
const browser = await launch();
const profile = await visit(browser, origin, async (visited) => {
  const { devtools, tab } = visited;
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  const start = () => devtools.send('Profiler.start');
  if (what === 'load') await start();
  await visited.open(`/${subject.name}.html`);
  if (what === 'update') {
    await updatable(tab, subject);
    await start();
    await tab.evaluate(async () => {
      for (let step = 1; step <= 5; step += 1) {
        await globalThis.update(step);
        await globalThis.frame();
      }
    });
  }
  return (await devtools.send('Profiler.stop')).profile;
});
await browser.close();
close();
const { self, total } = costs(profile);
console.log(`${what} of ${subject.count} × ${subject.tag}\n\nself\n${ranked(self)}\n\nwith what they call\n${ranked(total)}`);
