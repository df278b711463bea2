// A browser, and visits: each in a process of its own, so that nothing is warm, counted in the thread's own time.
import { openBrowser } from '../tools/open-browser.mjs';

/** @param {string[]} flags besides */
export const launch = (flags = []) =>
  openBrowser(['--disable-features=BackForwardCache', ...flags], { defaultViewport: { width: 1280, height: 900 }, protocolTimeout: 120_000 });

/** A tab that has opened an empty page of the origin, so that the page to be measured finds a process that runs. */
export async function visit(browser, origin, use) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${origin}/blank.html`);
    const devtools = await tab.createCDPSession();
    // The time that the main thread worked, not that it waited for other programs.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const answer = await use(new Visit(tab, devtools, origin));
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return answer;
  } finally {
    await context.close();
  }
}

class Visit {
  constructor(tab, devtools, origin) {
    Object.assign(this, { tab, devtools, origin });
  }

  async metrics() {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** What the main thread spent on what is done meanwhile, in milliseconds. */
  async spent(act) {
    const before = await this.metrics();
    await act();
    const after = await this.metrics();
    const since = (name) => (after[name] - before[name]) * 1000;
    return { task: since('TaskDuration'), script: since('ScriptDuration'), style: since('RecalcStyleDuration'), layout: since('LayoutDuration') };
  }

  async open(path) {
    await this.tab.goto(this.origin + path);
    await this.tab.evaluate(() => globalThis.drawn);
  }

  /** What is alive after collection, in bytes and pieces. */
  async heap() {
    for (let turn = 0; turn < 3; turn += 1) await this.devtools.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await this.devtools.send('Runtime.getHeapUsage');
    const { Nodes, JSEventListeners } = await this.metrics();
    return { script: usedSize, dom: embedderHeapUsedSize, total: usedSize + embedderHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
  }
}
