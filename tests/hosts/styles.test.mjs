// A widget looks the same on every page of the same width, to the pixel, whatever the page's own style sheets say.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { wordpress } from '../../tools/wordpress.mjs';
import { hostStyles } from './host-styles.mjs';
import { launch, serve } from './site.mjs';

/** One face on both sides; the family is the page's to choose. */
const FACE = [[400, 'DejaVuSans'], [700, 'DejaVuSans-Bold']].map(([weight, file]) =>
  `@font-face { font-family: 'DejaVu Sans'; font-weight: ${weight}; src: url('/node_modules/dejavu-fonts-ttf/ttf/${file}.ttf') }`).join('');

const cited = 'as-of="2026-10" source="City of Example" source-url="https://city.example/"';
const widgets = {
  gap: '<pw-funding-gap preset="ukraine"></pw-funding-gap>',
  arc: '<pw-funding-gap preset="ukraine" shape="arc"></pw-funding-gap>',
  counter: '<pw-pledge-counter preset="ukraine"></pw-pledge-counter>',
  ring: `<pw-benchmark-ring label="Homes insulated" value="6300" target="10000" unit="homes" ${cited}></pw-benchmark-ring>`,
  roster: '<pw-coalition-roster preset="ukraine"></pw-coalition-roster>',
  empty: '<pw-funding-gap></pw-funding-gap>',
  invalid: '<pw-benchmark-ring data="{oops" label="Homes insulated"></pw-benchmark-ring>',
};

/** Each widget at its own place, which no sheet of the host moves: what is compared is the widget, not where it stands. */
const place = (html, width, index) =>
  `<div style="${Object.entries({ position: 'absolute', top: `${index * 6000}px`, left: 0, width: `${width}px`, height: '5900px', margin: 0, padding: 0, transform: 'none' })
    .map(([name, value]) => `${name}: ${value} !important`).join('; ')}">${html.replace(' ', ' now="2026-11-22" ').replace('<pw-funding-gap>', '<pw-funding-gap now="2026-11-22">')}</div>`;

const page = ({ head, dir = 'ltr' }, width) => `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>Host</title>
  ${head}<style>${FACE} :root { --pw-font-text: 'DejaVu Sans' }</style>
  <script src="/dist/cdn/pledgewatch.js" defer></script>
  ${Object.values(widgets).map((html, index) => place(html, width, index)).join('')}</html>`;

const WIDTHS = [340, 760];
const bare = { ltr: { head: '' }, rtl: { head: '', dir: 'rtl' } };
const pathOf = (name, width) => `/${encodeURIComponent(name)}-${width}.html`;
const pages = Object.fromEntries(Object.entries({ ...bare, ...hostStyles }).flatMap(([name, host]) =>
  WIDTHS.map((width) => [pathOf(name, width), { body: page(host, width) }])));

let site;
let browser;
const bareLooks = {};

before(async () => {
  site = await serve(pages, { wordpress: wordpress() });
  browser = await launch();
  for (const dir of ['ltr', 'rtl']) for (const width of WIDTHS) bareLooks[dir + width] = await looks(dir, width);
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** The picture of every widget of a page, by its name; the ring with its table, which all have alike. */
async function looks(name, width) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.goto(site.origin + pathOf(name, width));
  await tab.waitForFunction((states) => {
    const known = [...document.querySelectorAll('div > *')].map(({ reading }) => reading?.state);
    return known.join() === states;
  }, {}, Object.keys(widgets).map((key) => (['empty', 'invalid'].includes(key) ? key : 'ready')).join());
  await tab.evaluate(() => document.querySelector('pw-coalition-roster').scrollIntoView());
  await tab.waitForFunction(() => document.querySelector('pw-coalition-roster').shadowRoot.querySelector('.iso svg'));
  await tab.evaluate(async () => {
    const details = document.querySelector('pw-benchmark-ring').shadowRoot.querySelector('details');
    details.open = true;
    while (!details.querySelector('table')) await new Promise(requestAnimationFrame);
    await Promise.all([...document.fonts].map((face) => face.load()));
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    scrollTo(0, 0);
  });
  const boxes = await tab.evaluate(() => [...document.querySelectorAll('div > *')].map(({ shadowRoot }) => {
    const { x, y, width, height } = shadowRoot.querySelector('.pw').getBoundingClientRect();
    return { x, y, width, height };
  }));
  const pictures = {};
  for (const [index, key] of Object.keys(widgets).entries()) {
    pictures[key] = { box: boxes[index], png: boxes[index].width && boxes[index].height ? Buffer.from(await tab.screenshot({ clip: boxes[index] })) : Buffer.alloc(0) };
  }
  await tab.close();
  return pictures;
}

/** What is not alike is kept, to be looked at. */
function same(key, expected, actual) {
  const alike = isDeepStrictEqual(expected.box, actual.box) && expected.png.equals(actual.png);
  if (alike) return;
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  writeFileSync(join(folder, 'expected.png'), expected.png);
  writeFileSync(join(folder, 'actual.png'), actual.png);
  assert.fail(`${key} does not look as on a bare page: see ${folder}; ${JSON.stringify({ expected: expected.box, actual: actual.box })}`);
}

describe('a widget looks as on a bare page, where the host has', () => {
  for (const [name, { dir = 'ltr' }] of Object.entries(hostStyles)) {
    for (const width of WIDTHS) {
      it(`${name}, at ${width}px`, async () => {
        const there = await looks(name, width);
        for (const [key, expected] of Object.entries(bareLooks[dir + width])) same(key, expected, there[key]);
      });
    }
  }
});

describe('a widget answers a reader, where the host has', () => {
  it('everything untouchable: its table opens by a click', async () => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: WIDTHS[0], height: 900 });
    await tab.goto(site.origin + pathOf('untouchable', WIDTHS[0]));
    await tab.waitForFunction(() => document.querySelector('pw-funding-gap').reading?.state === 'ready');
    await (await tab.$('pw-funding-gap >>> summary')).click();
    await tab.waitForFunction(() => document.querySelector('pw-funding-gap').shadowRoot.querySelector('details').open);
    await tab.close();
  });
});
