import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import flags from '../../../src/flags/flags.js';
import type { CoalitionRosterElement } from '../../../src/entries/coalition-roster.js';
import { frames, looked, until } from '../../support/until.js';

const facts = {
  label: 'The pact', asOf: '2026-10', sources: [{ publisher: 'City of Lviv' }],
  members: ['FR', 'DE', 'ZZ'].map((country) => ({ country, depth: 'stated', asOf: '2026-10', sources: [{ publisher: 'City of Lviv' }] })),
};

/** A page of its own, so that nothing has been loaded before. `head` is put before its script. */
async function page(head: string, before = ''): Promise<{ window: Window & typeof globalThis; roster: CoalitionRosterElement; refusals: string[] }> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="600" height="400" srcdoc=${`<!doctype html><title>A page</title>${head}
    <body>${before}<pw-coalition-roster></pw-coalition-roster><script type="module" src="/src/entries/coalition-roster.ts"></script>`}></iframe>`);
  await until(() => frame.contentDocument?.querySelector('pw-coalition-roster'));
  const window = frame.contentWindow as Window & typeof globalThis;
  const refusals: string[] = [];
  window.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refusals.push(violatedDirective));
  await window.customElements.whenDefined('pw-coalition-roster');
  const roster = window.document.querySelector('pw-coalition-roster')!;
  roster.facts = facts;
  await until(() => roster.shadowRoot?.querySelector('.iso'));
  return { window, roster, refusals };
}

const boxes = (roster: CoalitionRosterElement) => [...roster.shadowRoot!.querySelectorAll<HTMLElement>('.iso')];
const flagged = (roster: CoalitionRosterElement) => boxes(roster).filter((box) => box.querySelector('svg')).length;
const codes = (roster: CoalitionRosterElement) => boxes(roster).map((box) => box.textContent);
const asked = (window: Window) => window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('/flags/')).length;

/** Has a page load a module, or wait with all others who asked for it. */
async function load({ document }: Window, module: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: module });
  document.head.append(script);
  await oneEvent(script, 'load');
}

describe('flags', () => {
  it('are loaded when the roster comes into view, and not before', async () => {
    const { window, roster } = await page('', '<div style="height: 3000px"></div>');
    await looked(roster);
    expect(asked(window)).to.equal(0);
    // What is still on its way is not counted yet. Once it is here, a roster that had asked for it would have drawn it.
    await load(window, '/src/flags/flags.ts');
    await frames(2);
    expect(codes(roster)).to.deep.equal(['FR', 'DE', 'ZZ']);
    const before = roster.offsetHeight;
    roster.scrollIntoView();
    await until(() => flagged(roster) === 2);
    expect(roster.offsetHeight).to.equal(before);
  });

  it('are decoration: the name is text, and a code without a flag keeps its box', async () => {
    const { window, roster } = await page('');
    await until(() => flagged(roster) === 2);
    expect(asked(window)).to.equal(1);
    expect(boxes(roster).every((box) => box.ariaHidden === 'true')).to.equal(true);
    expect(codes(roster)).to.deep.equal(['', '', 'ZZ']);
    const [france, germany, none] = boxes(roster).map((box) => box.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    expect([france.width, france.height]).to.deep.equal([none.width, none.height]);
    expect(france.width / france.height).to.be.closeTo(1.5, 0.02);
    expect(germany.height).to.equal(france.height);
  });

  it('that cannot be loaded leave the codes and the names', async () => {
    const failing = "data:text/javascript,document.title='asked for'; throw new Error('no flags')";
    const { window, roster } = await page(`<script type="importmap">{"imports": {"/src/flags/flags.ts": "${failing}"}}</script>`);
    await until(() => window.document.title === 'asked for');
    await frames(2);
    expect(flagged(roster)).to.equal(0);
    expect(codes(roster)).to.deep.equal(['FR', 'DE', 'ZZ']);
    expect(roster.shadowRoot!.textContent).to.contain('France').and.to.contain('Germany');
  });

  it('stay within the strictest policy for trusted types', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const { roster, refusals } = await page(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    await until(() => flagged(roster) === 2);
    expect(refusals).to.deep.equal([]);
  });
});

describe('the drawings', () => {
  it('are one for each state, and shapes and colours alone', () => {
    expect(Object.keys(flags)).to.have.length(198);
    for (const [code, flag] of Object.entries(flags)) {
      expect(code).to.match(/^[A-Z]{2}$/);
      const { children: [svg], childElementCount } = Object.assign(document.createElement('div'), { innerHTML: flag });
      expect(childElementCount, code).to.equal(1);
      const [, , width, height] = svg!.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
      expect(width / height, code).to.be.closeTo(1.5, 0.01);
      for (const { localName, attributes } of [svg!, ...svg!.querySelectorAll('*')]) {
        expect(['svg', 'g', 'path', 'circle', 'ellipse'], code).to.include(localName);
        for (const { name } of attributes) expect(name, code).not.to.match(/^(on|style$|class$|id$)|href/);
      }
    }
  });
});
