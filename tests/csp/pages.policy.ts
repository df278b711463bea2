import { expect } from '@open-wc/testing';
import { FIGURE_TAGS } from '../../src/embed/tags.js';
import { until } from '../support/until.js';

type Policed = Window & { violations: string[] };
type Told = HTMLElement & { readonly reading?: { readonly state: string } };

/** The pages of pages.mjs, and the state that their widgets come to. */
const { policed } = globalThis as unknown as { policed: readonly (readonly [name: string, state: string])[] };

const TAGS = [...FIGURE_TAGS, 'pw-figure'];

async function open(name: string): Promise<Policed> {
  const frame = document.createElement('iframe');
  frame.src = `/policed/${name}.html`;
  frame.width = '600';
  document.body.append(frame);
  await until(() => frame.contentDocument?.URL.endsWith(frame.src) && frame.contentDocument.readyState === 'complete');
  return frame.contentWindow as unknown as Policed;
}

afterEach(() => { document.querySelector('iframe')?.remove(); });

describe('under the published content security policy', () => {
  for (const [name, state] of policed) {
    it(`${name}: no violation`, async () => {
      const page = await open(name);
      const widgets = () => TAGS.map((tag) => page.document.querySelector<Told>(tag));
      await until(() => widgets().every((widget) => widget?.reading?.state === state));
      // Flags are asked for where they are seen.
      const roster = page.document.querySelector('pw-coalition-roster');
      roster?.scrollIntoView();
      if (state === 'ready') await until(() => roster?.shadowRoot?.querySelector('.iso svg'));
      expect(page.violations).to.deep.equal([]);
    });
  }

  it('what it forbids is heard', async () => {
    const page = await open('without');
    const style = page.document.createElement('style');
    style.textContent = 'body { color: red }';
    page.document.head.append(style);
    await until(() => page.violations.length);
    expect(page.violations[0]).to.match(/^style-src/);
  });
});
