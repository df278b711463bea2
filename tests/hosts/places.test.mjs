// Wherever a page puts a widget, it has room to be read and does not overflow: also where a place is as wide as what is in it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './site.mjs';

const cited = 'now="2026-11-22" as-of="2026-10" source="City of Example" source-url="https://city.example/"';
const widgets = [
  `<pw-funding-gap label="Ten new parks" value="4000000" target="10000000" unit="EUR" ${cited}></pw-funding-gap>`,
  `<pw-pledge-counter label="Promised for parks" value="4000000" target="10000000" unit="EUR" ${cited}></pw-pledge-counter>`,
  `<pw-benchmark-ring label="Homes insulated" value="6300" target="10000" unit="homes" ${cited}></pw-benchmark-ring>`,
  '<pw-coalition-roster now="2026-11-22" preset="ukraine"></pw-coalition-roster>',
];

const each = (around) => widgets.map(around).join('');
const wrapped = (style) => each((html) => `<div style="${style}">${html}</div>`);
const styled = (css) => `<style>${widgets.map((html) => /pw-[\w-]+/.exec(html)[0]).join()} { ${css} }</style>${each((html) => `<div style="display: flow-root">${html}</div>`)}`;

/** The narrowest that they are made for. */
const READABLE = 280;
const WIDTHS = [READABLE, 800];

const places = {
  'a row of boxes': wrapped('display: flex'),
  'a row of boxes beside others': each((html) => `<div style="display: flex; flex-wrap: wrap"><span>before</span>${html}<span>after</span></div>`),
  'a column of boxes that are centred': wrapped('display: flex; flex-direction: column; align-items: center'),
  'the middle of a grid': wrapped('display: grid; place-items: center'),
  'a box as wide as what is in it': wrapped('display: inline-block; max-width: 100%'),
  'a table': `<table style="border-spacing: 0">${each((html) => `<tr><td style="padding: 0">${html}</td></tr>`)}</table>`,
  'a float': styled('float: left'),
  'a box out of the flow': styled('position: absolute; inset-block-start: 0; inset-inline-start: 0'),
  'an inline block': styled('display: inline-block'),
  'a width that fits': styled('width: fit-content'),
  'lines that run downwards': `<div style="writing-mode: vertical-rl; height: 9000px; max-width: 100%">${widgets[0]}</div>`,
};

const narrow = {
  'two in a row that share it': `<div style="display: flex">${widgets.slice(0, 2).map((html) => `<div style="flex: 1; min-width: 0">${html}</div>`).join('')}</div>`,
  'two in a row': `<div style="display: flex">${widgets.slice(0, 2).join('')}</div>`,
  'the middle of a narrow grid': `<div style="display: grid; place-items: center; inline-size: 200px">${widgets.slice(0, 2).join('')}</div>`,
  'two columns of a grid': `<div style="display: grid; grid-template-columns: 1fr 1fr">${widgets.slice(0, 2).join('')}</div>`,
};

const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><style>body { margin: 0 }</style>
  <script src="/dist/cdn/pledgewatch.js" defer></script>${body}</html>`;
const pages = Object.fromEntries(Object.entries({ ...places, ...narrow }).map(([name, body]) => [`/${encodeURIComponent(name)}.html`, { body: page(body) }]));

let site;
let browser;

before(async () => {
  site = await serve(pages);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** How wide each widget is, and by how much the page is wider than its window. */
async function measured(name, width) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.goto(`${site.origin}/${encodeURIComponent(name)}.html`);
  await tab.waitForFunction(() => [...document.querySelectorAll('[now]')].every(({ reading }) => reading?.state === 'ready'));
  const measures = await tab.evaluate(() => ({
    widths: [...document.querySelectorAll('[now]')].map(({ shadowRoot }) => shadowRoot.querySelector('.pw').getBoundingClientRect().width),
    over: document.scrollingElement.scrollWidth - innerWidth,
  }));
  await tab.close();
  return measures;
}

describe('a widget has room', () => {
  for (const name of Object.keys(places)) {
    for (const width of WIDTHS) {
      it(`in ${name}, in a window of ${width}px`, async () => {
        const { widths, over } = await measured(name, width);
        assert.ok(widths.every((wide) => wide >= READABLE && wide <= width), `they are ${widths.join('px, ')}px wide`);
        assert.equal(over, 0);
      });
    }
  }
});

describe('a widget shares its room', () => {
  for (const name of Object.keys(narrow)) {
    it(name, async () => {
      const { widths, over } = await measured(name, 400);
      assert.deepEqual(widths, [200, 200]);
      assert.equal(over, 0);
    });
  }
});
