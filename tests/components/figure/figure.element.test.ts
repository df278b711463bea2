import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/entries/figure.js';
import type { FigureElement } from '../../../src/entries/figure.js';
import { hasKeys } from '../../support/keys.js';
import { reaches } from '../../support/read.js';
import { until } from '../../support/until.js';

const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/parks' }] };
const need = { ...recorded, label: 'New parks', money: { amount: 12e10, currency: 'USD', qualifier: 'at least' } };

/** A figure in the middle of a sentence. */
async function inSentence(facts: unknown, width = '600px', dir = 'ltr') {
  const box = await fixture<HTMLElement>(html`<div .style=${`width: ${width}; font: 20px/30px "DejaVu Sans", sans-serif; color: rgb(10, 20, 30)`} dir=${dir}>
    <p>The parks need <pw-figure .facts=${facts} now="2026-11-22">a lot</pw-figure>, and soon.</p><a href="#after">after</a></div>`);
  const element = box.querySelector('pw-figure') as FigureElement;
  await element.updateComplete;
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  return { box, element, find, isOpen: () => find('[popover]').matches(':popover-open') };
}

const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('pw-figure in a sentence', () => {
  it('stands in the paragraph’s own type, in place of the page’s text', async () => {
    const { box, element, find } = await inSentence(need);
    const number = getComputedStyle(find('.num'));
    expect([number.fontSize, number.color, number.lineHeight, number.display, getComputedStyle(element).display]).to.deep.equal(['20px', 'rgb(10, 20, 30)', '30px', 'inline', 'inline']);
    expect(find('.num').innerText).to.equal('at least US$120\u00a0bn');
    expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
    // No white space around it: what follows stands close.
    expect(element.getBoundingClientRect().width).to.be.closeTo(find('.num').getBoundingClientRect().width, 0.5);
    expect(box.querySelector('p')!.getBoundingClientRect().height).to.equal(30);
  });

  it('breaks like text, but not between number and unit', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const { box, find } = await inSentence({ ...need, money: { ...need.money, amount: 123e8 } }, '190px', dir);
      const range = document.createRange();
      const text = [...find('.num bdi').childNodes].find((node) => node.nodeValue?.includes('US$')) as Text;
      const lines = (from: string, to: string) => {
        range.setStart(text, text.data.indexOf(from));
        range.setEnd(text, text.data.indexOf(to) + to.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      expect(lines('at', 'bn'), dir).to.be.greaterThan(1);
      expect(lines('US$', 'bn'), dir).to.equal(1);
      expect(box.scrollWidth, dir).to.be.at.most(190);
    }
  });

  it('leaves the page’s text where its facts are wrong, with a quiet mark and no announcement', async () => {
    const { box, element, find } = await inSentence({ label: 'x' });
    expect(element.reading.state).to.equal('invalid');
    expect(box.innerText).to.contain('The parks need a lot, and soon.');
    expect(find('.num').classList.contains('bad')).to.equal(true);
    expect(find('[part=invalid]').textContent).to.contain('as published').and.not.to.contain('money');
  });

  it('keeps the last good number, and says so on demand', async () => {
    const { element, find } = await inSentence(need);
    element.facts = { label: 'x' };
    await reaches(element, 'stale');
    expect(find('.num').innerText).to.contain('US$120');
    expect(find('.num').classList.contains('bad')).to.equal(true);
    expect(find('[part=invalid]').textContent).to.contain('last good');
  });
});

describe('pw-figure on demand', () => {
  it('is a button that says whether it is open', async () => {
    const { element, find, isOpen } = await inSentence(need);
    const number = find('.num');
    expect([number.role, number.tabIndex, number.ariaExpanded, isOpen()]).to.deep.equal(['button', 0, 'false', false]);
    number.click();
    await until(() => number.ariaExpanded === 'true');
    expect(isOpen()).to.equal(true);
    await expect(element).to.be.accessible();
    expect(find('[popover]').innerText.replaceAll('\u00a0', ' ')).to.contain('New parks').and.to.contain('at least US$120 bn (31 October 2026)').and.to.contain('City of Lviv').and.to.contain('As of 31 Oct 2026 · fresh');
    expect(find('a').getAttribute('href')).to.equal('https://city.example/parks');
    number.click();
    await until(() => number.ariaExpanded === 'false');
  });

  it('opens by Enter and Space, goes on to its sources by Tab, and closes by Escape with the focus given back', async function () {
    if (!hasKeys) this.skip();
    const { element, find, isOpen } = await inSentence(need);
    for (const press of ['Enter', ' ']) {
      find('.num').focus();
      await sendKeys({ press });
      await until(isOpen);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement === find('a'), press).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await until(() => element.shadowRoot!.activeElement === find('.num'));
      expect(isOpen()).to.equal(false);
    }
  });

  it('closes by a second press on the number, and by one elsewhere', async function () {
    if (!hasKeys) this.skip();
    const { box, find, isOpen } = await inSentence(need);
    const press = (target: Element) => sendMouse({ type: 'click', position: middleOf(target) });
    await press(find('.num'));
    await until(isOpen);
    await press(find('.num'));
    await until(() => !isOpen());
    await press(find('.num'));
    await until(isOpen);
    await press(box.querySelector('a')!);
    await until(() => !isOpen());
  });

  it('stands beside the number, within the window', async () => {
    for (const [width, dir] of [['600px', 'ltr'], ['600px', 'rtl'], ['250px', 'ltr']] as const) {
      const { find } = await inSentence(need, width, dir);
      find('.num').click();
      const { left, right, top } = find('[popover]').getBoundingClientRect();
      expect(left, `${width} ${dir}`).to.be.at.least(0);
      expect(right, `${width} ${dir}`).to.be.at.most(innerWidth);
      if (CSS.supports('position-area: block-end')) expect(top).to.be.closeTo(find('.num').getBoundingClientRect().bottom, 12);
      find('.num').click();
    }
  });

  it('is kept apart from the paragraph in what it shows', async () => {
    const { find } = await inSentence(need);
    find('.num').click();
    const { fontSize, color, backgroundColor } = getComputedStyle(find('.s'));
    expect([fontSize, color]).to.deep.equal(['16px', 'rgb(21, 25, 31)']);
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(find('.pw')).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('holds hostile texts as text, within its box', async () => {
    const markup = '<img src=x onerror="globalThis.attacked=true">';
    for (const text of [markup, 'W'.repeat(2000)]) {
      const { element, find } = await inSentence({ ...recorded, label: text, unit: text, value: 4, sources: [{ publisher: text }] }, '300px');
      find('.num').click();
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(find('[popover]').scrollWidth, text.slice(0, 9)).to.be.at.most(find('[popover]').clientWidth);
      find('.num').click();
    }
    expect('attacked' in globalThis).to.equal(false);
  });
});
