import { expect, fixture, fixtureCleanup, oneEvent } from '@open-wc/testing';
import { Chart, registerables } from 'chart.js';
import { html } from 'lit';
import '../../src/entries/donor-chart.js';
import '../../src/entries/trend-chart.js';
import { reaches, type AnyWidget } from '../support/read.js';
import { frames, looked, until } from '../support/until.js';

const TAGS = ['pw-trend-chart', 'pw-donor-chart'] as const;

/** A chart on a page, with the Chart.js drawing that it comes to have. */
async function live(tag: (typeof TAGS)[number], style = ''): Promise<{ element: AnyWidget; chart: Chart }> {
  const parent = await fixture(html`<div .style=${`inline-size: 600px; ${style}`}></div>`);
  const element = document.createElement(tag) as unknown as AnyWidget;
  element.preset = 'ukraine';
  parent.append(element);
  await reaches(element, 'ready');
  const drawing = () => Chart.getChart(one(element, 'canvas') as HTMLCanvasElement);
  await until(drawing);
  return { element, chart: drawing()! };
}

const one = (element: AnyWidget, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const colours = (chart: Chart) => chart.data.datasets.map(({ backgroundColor }) => backgroundColor);
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const spoken = (element: AnyWidget) => plain(one(element, '[role=slider]').getAttribute('aria-valuetext'));

/** Whether this reader wants no motion; not every engine lets a test say so by itself. */
const asks = window.matchMedia.bind(window);
const wantsNoMotion = (reduced: boolean) => {
  window.matchMedia = (query) => (query.includes('reduced-motion') ? ({ matches: reduced }) as MediaQueryList : asks(query));
};
afterEach(() => { window.matchMedia = asks; });

for (const tag of TAGS) describe(`${tag}: the canvas`, () => {
  it('shows the very bars of the static drawing, and hides them from assistive technology no less than before', async () => {
    const { element, chart } = await live(tag);
    const canvas = one(element, 'canvas');
    expect(canvas.closest('[aria-hidden=true]')).not.to.equal(null);
    const drawing = one(element, 'svg[role=img]');
    expect(drawing.getAttribute('aria-label')).not.to.equal('');
    const path = [...element.shadowRoot!.querySelectorAll('.ch svg path[class^=k]')].map((bar) => bar.getBoundingClientRect()).find(({ width, height }) => width > 20 && height > 5)!;
    const first = chart.getDatasetMeta(0).data[0]!.getProps(['x', 'y', 'base', 'width', 'height'] as never[], true) as unknown as Record<'x' | 'y' | 'base' | 'width' | 'height', number>;
    const { left, top } = canvas.getBoundingClientRect();
    if (tag === 'pw-donor-chart') {
      expect(left + first.base).to.be.closeTo(path.left, 1);
      expect(left + first.x).to.be.closeTo(path.right, 1);
      expect(top + first.y).to.be.closeTo(path.top + path.height / 2, 1);
    } else {
      expect(top + first.base).to.be.closeTo(path.bottom, 1);
      expect(chart.getDatasetMeta(0).data).to.have.length(52);
    }
  });

  it('is read by pointer, and lets go', async () => {
    const { element, chart } = await live(tag);
    const canvas = one(element, 'canvas');
    const { left, top } = canvas.getBoundingClientRect();
    const { chartArea } = chart;
    canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: left + chartArea.left + 2, clientY: top + chartArea.bottom - 2, bubbles: true }));
    await until(() => element.shadowRoot!.querySelector('.tip'));
    expect(plain(one(element, '.tip').textContent)).to.contain(tag === 'pw-trend-chart' ? 'January 2022' : 'the other 30 donors');
    canvas.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await until(() => !element.shadowRoot!.querySelector('.tip'));
    canvas.dispatchEvent(new PointerEvent('pointerdown', { clientX: left + chartArea.left + 2, clientY: top + 2, pointerType: 'touch' }));
    canvas.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
    await until(() => element.shadowRoot!.querySelector('.tip'));
  });

  it('takes its colours from the tokens, and again when they change', async () => {
    const { element, chart } = await live(tag, 'color-scheme: light');
    expect(colours(chart)[0]).to.equal('rgb(49, 60, 73)');
    element.parentElement!.style.colorScheme = 'dark';
    await until(() => colours(chart)[0] === 'rgb(185, 196, 208)');
  });

  it('moves nothing for readers who want that', async () => {
    for (const [reduced, duration] of [[true, undefined], [false, 150]] as const) {
      fixtureCleanup();
      wantsNoMotion(reduced);
      const { element, chart } = await live(tag);
      expect(chart.options.animation, 'the picture stands there already').to.equal(false);
      if (tag === 'pw-trend-chart') one(element, '[part=legend] button').click();
      else (element as unknown as { sort: string }).sort = 'committed';
      await element.updateComplete;
      const { animation } = chart.options;
      expect(animation && animation.duration, String(reduced)).to.equal(duration ?? false);
    }
  });

  it('is gone with the element, and back with it', async () => {
    const { element, chart } = await live(tag);
    const parent = element.parentElement!;
    element.remove();
    expect(Chart.getChart(one(element, 'canvas') as HTMLCanvasElement) === undefined).to.equal(true);
    expect(chart.ctx).to.equal(null);
    parent.append(element);
    await until(() => Chart.getChart(one(element, 'canvas') as HTMLCanvasElement));
  });

  it('leaves the page’s own Chart.js as it is, and is left by its plugins', async () => {
    Chart.register(...registerables);
    const seen: unknown[] = [];
    const plugin = { id: 'of-the-page', afterDraw: ({ canvas }: Chart) => { seen.push(canvas); } };
    Chart.register(plugin);
    const before = JSON.stringify([Chart.defaults, Chart.overrides]);
    const { element } = await live(tag);
    await frames(2);
    expect(JSON.stringify([Chart.defaults, Chart.overrides]) === before, 'defaults').to.equal(true);
    expect(seen.includes(one(element, 'canvas')), 'plugins').to.equal(false);
    Chart.unregister(plugin);
  });
});

describe('what draws on the canvas', () => {
  /** A page of its own, so that nothing has been loaded before. */
  async function page(head: string, before: string): Promise<{ window: Window & typeof globalThis; element: AnyWidget }> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="600" height="400" srcdoc=${`<!doctype html><title>A page</title>${head}
      <body>${before}<pw-trend-chart preset="ukraine"></pw-trend-chart><script type="module" src="/src/entries/trend-chart.ts"></script>`}></iframe>`);
    await until(() => frame.contentDocument?.querySelector('pw-trend-chart'));
    const window = frame.contentWindow as Window & typeof globalThis;
    await window.customElements.whenDefined('pw-trend-chart');
    const element = window.document.querySelector('pw-trend-chart') as unknown as AnyWidget;
    await until(() => element.shadowRoot?.querySelector('.ch'));
    return { window, element };
  }
  const asked = (window: Window) => window.performance.getEntriesByType('resource').filter(({ name }) => /\/charts\/|chart\.js\/dist/.test(name)).length;

  it('is loaded when a chart comes into view, and not before', async () => {
    const { window, element } = await page('', '<div style="height: 3000px"></div>');
    await looked(element);
    expect(asked(window)).to.equal(0);
    const script = Object.assign(window.document.createElement('script'), { type: 'module', src: '/src/charts/chart.ts' });
    window.document.head.append(script);
    await oneEvent(script, 'load');
    await frames(2);
    expect(element.shadowRoot!.querySelector('.cv.on')).to.equal(null);
    element.scrollIntoView();
    await until(() => element.shadowRoot!.querySelector('.cv.on'));
  });

  it('and cannot be loaded, leaves the static drawing and its reading by keyboard', async () => {
    const failing = "data:text/javascript,document.title='asked for'; throw new Error('no chart')";
    const { window, element } = await page(`<script type="importmap">{"imports": {"/src/charts/chart.ts": "${failing}"}}</script>`, '');
    await until(() => window.document.title === 'asked for');
    await frames(2);
    expect(element.shadowRoot!.querySelector('.cv.on')).to.equal(null);
    expect(window.getComputedStyle(one(element, 'path.k0')).opacity).to.equal('1');
    one(element, '[role=slider]').dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Home' }));
    await until(() => spoken(element).includes('January 2022'));
    expect(plain(one(element, '.tip').textContent)).to.contain('January 2022');
  });
});
