// A figure that is drawn late moves nothing below it, for as long as it has the width that it had.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, figure, html, settled } from './pages.mjs';
import { useSite } from './site.mjs';

const TAG = 'pw-benchmark-ring';
const MANY = 30;

const site = useSite();

/** A page whose script comes when it is asked for. */
async function open(body) {
  site.pages.set('/page.html', { body: html('', body) });
  const { tab } = await site.openTab();
  await tab.setViewport({ width: 700, height: 900 });
  await tab.goto(`${site.origin}/page.html`);
  await tab.evaluate(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
  });
  return tab;
}

const load = (tab) => tab.addScriptTag({ url: /src="([^"]+)"/.exec(CLASSIC)[1] });
const below = (tab) => tab.$eval('#below', (element) => element.getBoundingClientRect().top);
/** Two frames have been drawn, the second of which sees what the first has changed. */
const drawn = (tab) => tab.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));

const tall = figure(TAG).replace(/ style="[^"]*"/, ' style="min-height: 800px"');

describe('a figure', () => {
  it('that was taller than its widget keeps its height until its width is another', async () => {
    const tab = await open(`${tall}<p id="below">Below.</p>`);
    const before = await below(tab);
    await load(tab);
    await settled(tab, 1);
    await drawn(tab);
    assert.equal(await below(tab), before);
    assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
    // An author who asks for less gets it once the room is let go of.
    await tab.$eval('figure', (one) => { one.style.minHeight = '0'; });
    await tab.setViewport({ width: 700, height: 500 });
    await drawn(tab);
    assert.equal(await below(tab), before, 'a toolbar of the browser changes only the height');
    await tab.setViewport({ width: 500, height: 500 });
    await tab.waitForFunction((was) => document.querySelector('#below').getBoundingClientRect().top < was, {}, before);
    await tab.close();
  });

  it('with borders and padding of the page keeps its height too', async () => {
    for (const sizing of ['content-box', 'border-box']) {
      const tab = await open(`<style>figure { padding: 30px; border: 5px solid; box-sizing: ${sizing} }</style>${tall}<p id="below">Below.</p>`);
      const before = await below(tab);
      await load(tab);
      await settled(tab, 1);
      await drawn(tab);
      assert.equal(await below(tab), before, sizing);
      await tab.close();
    }
  });

  it('among many has the page laid out for all of them at once', async () => {
    const tab = await open(figure(TAG).repeat(MANY));
    const layouts = async () => (await tab.metrics()).LayoutCount;
    const before = await layouts();
    await load(tab);
    await settled(tab, MANY);
    const count = await layouts() - before;
    assert.ok(count < MANY, `laid out ${count} times`);
    await tab.close();
  });
});
