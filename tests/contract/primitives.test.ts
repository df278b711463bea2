import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/entries/primitives.js';
import { hasKeys } from '../support/keys.js';
import { until } from '../support/until.js';

type Fields = Readonly<Record<string, unknown>>;

/** Each primitive, as a page that gives all it can would have it. */
const GIVEN: Readonly<Record<string, Fields>> = {
  'pw-bar': { label: 'Promised', parts: [{ label: 'Paid', text: '3', fraction: 0.75, rung: 4 }, { label: 'Said', text: '1', fraction: 0.25 }] },
  'pw-card': { label: 'Parks', value: '40', sentence: '40 parks.', asOf: '2026-10-31', now: '2026-11-22', sources: [{ text: 'Lviv', href: 'https://city.example/' }] },
  'pw-chips': { label: 'Role', options: [{ value: 'land', text: 'land', count: 7 }, { value: 'air', text: 'air', count: 3 }] },
  'pw-depth-mark': { depth: 'signed' },
  'pw-freshness': { asOf: '2026-04-30', now: '2026-11-22' },
  'pw-meter': { label: 'Parks', value: 40, max: 120, pace: 60 },
  'pw-popover': { label: 'How it is counted', textContent: 'Open parks.' },
  'pw-ring': { label: 'Parks', value: 4, max: 10 },
  'pw-source-line': { source: 'Lviv', sourceUrl: 'https://city.example/', asOf: '2026-10-31', now: '2026-11-22' },
  'pw-table': { caption: 'Parks', rows: [{ label: 'Open', value: '40', asOf: '2026-10-31', sources: [{ text: 'Lviv' }] }] },
};

async function show(tag: string, fields: Fields = GIVEN[tag]!, parent?: HTMLElement): Promise<LitElement> {
  const element = document.createElement(tag as 'pw-ring') as LitElement;
  Object.assign(element, fields);
  (parent ?? (await fixture<HTMLElement>('<main></main>'))).append(element);
  await element.updateComplete;
  return element;
}

const one = (element: LitElement, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const all = (element: LitElement, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const textOf = (element: LitElement) => (one(element, '.pw')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const parts = (element: LitElement) => all(element, '.bar > i').map((part) => part.style.getPropertyValue('--_part'));

interface TreeNode { readonly role: string; readonly name?: string; readonly value?: number; readonly valuemax?: number; readonly children?: TreeNode[] }
const flat = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flat)];
const tree = async () => flat(await executeServerCommand<TreeNode, undefined>('accessibility-tree'));

for (const tag of Object.keys(GIVEN)) describe(`${tag}: the contract`, () => {
  it('is registered, draws what it is given, and everyone can read it', async () => {
    const element = await show(tag);
    expect(element).to.be.instanceOf(LitElement);
    expect(textOf(element)).not.to.equal('');
    await expect(element).to.be.accessible();
  });

  it('draws nothing false where it is given nothing, or what it cannot be', async () => {
    const nonsense = Object.fromEntries(Object.keys(GIVEN[tag]!).filter((name) => name !== 'label' && name !== 'caption').map((name) => [name, {}]));
    for (const fields of [{}, nonsense]) {
      const element = await show(tag, fields);
      expect(textOf(element)).not.to.match(/\d|NaN|undefined|null/);
      await expect(element).to.be.accessible();
    }
  });

  it('keeps the styles of the page out, and takes its colours', async () => {
    const parent = await fixture<HTMLElement>('<main style="text-transform: uppercase; letter-spacing: 9px; color: red; --pw-color-ink: rgb(1, 2, 3)"></main>');
    const element = await show(tag, GIVEN[tag], parent);
    const { textTransform, letterSpacing, color } = getComputedStyle(one(element, '.pw')!);
    expect([textTransform, letterSpacing, color]).to.deep.equal(['none', 'normal', 'rgb(1, 2, 3)']);
  });

  it('is hidden when it is told to be, and fits 280 pixels from right to left', async () => {
    const parent = await fixture<HTMLElement>('<main dir="rtl" style="inline-size: 280px"></main>');
    const element = await show(tag, GIVEN[tag], parent);
    expect(getComputedStyle(one(element, '.pw')!).direction).to.equal('rtl');
    expect(element.scrollWidth).to.be.at.most(280);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('listens to the page while it stands there, and no longer', async () => {
    const element = await show(tag);
    const spoken = () => one(element, '.pw')!.lang;
    const parent = element.parentElement!;
    parent.lang = 'de';
    await until(() => spoken() === 'de');
    element.remove();
    let asked = 0;
    element.requestUpdate = () => { asked += 1; };
    parent.lang = 'fr';
    const other = await show('pw-freshness', GIVEN['pw-freshness'], parent);
    await until(() => one(other, '.pw')!.lang === 'fr');
    expect(asked).to.equal(0);
  });
});

describe('What primitives draw', () => {
  it('a meter: its share, zero as nothing, more than all past a mark, an unknown as an outline', async () => {
    expect(parts(await show('pw-meter', { label: 'Parks', value: 30, max: 120 }))).to.deep.equal(['0.25', '0.75']);
    expect(parts(await show('pw-meter', { label: 'Parks', value: 0, max: 120 }))).to.deep.equal(['1']);
    const over = await show('pw-meter', { label: 'Parks', value: 150, max: 120 });
    expect(parts(over)).to.deep.equal(['1']);
    expect(one(over, '.goal')!.style.getPropertyValue('--_at')).to.equal('0.8');
    const unknown = await show('pw-meter', { label: 'Parks', max: 120 });
    expect(getComputedStyle(one(unknown, '.unknown .gap')!).borderTopStyle).to.equal('dashed');
    expect(textOf(unknown)).to.equal('Parksnot known');
  });

  it('an empty value of an attribute is unknown, not zero', async () => {
    for (const value of ['', ' ', 'many']) {
      const parent = await fixture<HTMLElement>(`<main><pw-meter label="Parks" max="120" value="${value}"></pw-meter></main>`);
      const meter = parent.firstElementChild as LitElement;
      await meter.updateComplete;
      expect(textOf(meter)).to.contain('not known');
    }
  });

  it('a meter is told as one, and as an image where it cannot be', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    await show('pw-meter', { label: 'Parks', value: 40, max: 120, text: '40 of 120' });
    const [meter] = (await tree()).filter(({ role }) => role === 'meter');
    expect([meter?.name, meter?.value, meter?.valuemax]).to.deep.equal(['Parks', 40, 120]);
    await show('pw-meter', { label: 'Trees', max: 120 });
    expect((await tree()).filter(({ role }) => role === 'image').map(({ name }) => name)).to.include('Trees: not known');
  });

  it('a ring: a segment for each part, zero as nothing, an unknown dashed', async () => {
    const reached = (element: LitElement) => all(element, '.ring path[fill="var(--_c1)"]').length;
    expect(reached(await show('pw-ring', { label: 'Parks', value: 4, max: 10 }))).to.equal(4);
    expect(reached(await show('pw-ring', { label: 'Parks', value: 0, max: 10 }))).to.equal(0);
    const unknown = await show('pw-ring', { label: 'Parks', max: 10 });
    expect(all(unknown, 'circle[stroke-dasharray]')).to.have.length(2);
    expect(one(unknown, '.ring')!.ariaLabel).to.equal('Parks: not known');
    const ring = one(await show('pw-ring', { label: 'Parks', value: 12, max: 10 }), '.ring')!;
    expect([ring.role, ring.ariaLabel]).to.deep.equal(['img', 'Parks: 12 of 10']);
  });

  it('a bar: lengths as given, and none where they cannot be parts of a whole', async () => {
    const bar = await show('pw-bar');
    expect(parts(bar)).to.deep.equal(['0.75', '0.25']);
    expect(one(bar, '.bar')!.ariaLabel).to.equal('Promised: Paid 3 and Said 1');
    for (const fraction of [0.9, -0.1, 2]) {
      const wrong = await show('pw-bar', { label: 'Promised', parts: [{ label: 'Paid', text: '3', fraction: 0.75 }, { label: 'Said', text: '1', fraction }] });
      expect(parts(wrong)).to.be.empty;
      expect(textOf(wrong)).to.contain('Paid3').and.to.contain('Said1');
    }
  });

  it('a missing source and a missing date, visibly; an unsafe link as text', async () => {
    for (const tag of ['pw-card', 'pw-source-line'])
      expect(textOf(await show(tag, { label: 'Parks', value: '40' }))).to.contain('Source: missing').and.to.contain('Date missing');
    expect(textOf(await show('pw-table', { caption: 'Parks', rows: [{ label: 'Open', value: '40' }] }))).to.contain('Open40Date missingmissing');
    const line = await show('pw-source-line', { source: 'Lviv', sourceUrl: 'javascript:alert(1)', asOf: '2026-10' });
    expect(one(line, 'a')).to.equal(null);
    expect(textOf(line)).to.contain('Lviv');
  });

  it('an age in words, in the language of the page', async () => {
    expect(textOf(await show('pw-freshness'))).to.equal('As of 30\u00a0Apr\u00a02026 · stale, 7 months old'.replaceAll('\u00a0', ' '));
    expect(textOf(await show('pw-freshness', { asOf: '2026-02-30' }))).to.equal('Date missing');
  });

  it('a depth by its word, and nothing for a word that is none', async () => {
    expect(textOf(await show('pw-depth-mark', { depth: 'not-found' }))).to.equal('not found');
    expect(textOf(await show('pw-depth-mark', { depth: 'constructor' }))).to.equal('');
  });

  it('a choice, told once with what holds, at targets of 24 pixels', async () => {
    const chips = await show('pw-chips');
    const heard: unknown[] = [];
    chips.parentElement!.addEventListener('pw-chips-change', ({ value }) => heard.push(value));
    for (const pressed of ['true', 'false']) {
      all(chips, 'button')[1]!.click();
      await chips.updateComplete;
      expect(all(chips, 'button')[1]!.ariaPressed).to.equal(pressed);
    }
    expect(heard).to.deep.equal(['air', undefined]);
    for (const button of [...all(chips, 'button'), ...all(await show('pw-popover'), 'button')])
      expect(Math.min(button.offsetHeight, button.offsetWidth)).to.be.at.least(24);
  });

  it('more, near its button, until it is asked away', async () => {
    const element = await show('pw-popover');
    const [button, more] = [one(element, 'button')!, one(element, '[popover]')!];
    expect(more.matches(':popover-open')).to.equal(false);
    button.click();
    expect(more.matches(':popover-open')).to.equal(true);
    if (CSS.supports('position-area', 'block-end')) {
      const [above, below] = [button.getBoundingClientRect(), more.getBoundingClientRect()];
      expect(below.top - above.bottom).to.be.within(0, 16);
      expect(Math.abs(below.left - above.left)).to.be.at.most(2);
    }
    await expect(element).to.be.accessible();
    button.click();
    expect(more.matches(':popover-open')).to.equal(false);
  });

  it('more, by keys alone: Enter shows it, Escape puts it away and leaves the focus on its button', async function () {
    if (!hasKeys) this.skip();
    const element = await show('pw-popover');
    const [button, more] = [one(element, 'button')!, one(element, '[popover]')!];
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(more.matches(':popover-open')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(more.matches(':popover-open')).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('has colours of the system where those are forced', async () => {
    const sheets = (await show('pw-ring')).shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    expect(sheets.some((rule) => rule.cssText.includes('forced-colors: active') && rule.cssText.includes('CanvasText'))).to.equal(true);
  });
});
