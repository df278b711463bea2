import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/entries/scorecard.js';
import type { ScorecardElement } from '../../../src/entries/scorecard.js';
import { hasKeys } from '../../support/keys.js';
import { reaches, textOf } from '../../support/read.js';

async function show(attributes: Record<string, string> = {}, width = '600px'): Promise<ScorecardElement> {
  const box = await fixture<HTMLElement>(html`<div><pw-scorecard preset="ukraine" now="2026-11-22"></pw-scorecard></div>`);
  box.style.width = width;
  const element = box.querySelector('pw-scorecard')!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await reaches(element, 'ready');
  return element;
}

const all = (element: ScorecardElement, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

describe('pw-scorecard', () => {
  it('is a list with a mark and a word for each benchmark', async () => {
    const element = await show();
    expect(all(element, 'ul[part=track][role=list] > li[part=row]')).to.have.length(5);
    expect(all(element, '.sc > li > svg').map((mark) => mark.getAttribute('aria-hidden'))).to.deep.equal(Array(5).fill('true'));
    expect(textOf(element)).to.contain('Met · by rule of Pledgewatch (22 Nov 2026)');
  });

  it('has no average and no total of unlike things', async () => {
    expect(textOf(await show())).not.to.match(/average|score:|total/i);
  });

  it('opens rule and steps by keyboard', async function test() {
    if (!hasKeys) this.skip();
    const [rule, steps] = all(await show(), '.sc > li:first-child details') as HTMLDetailsElement[];
    rule!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect([rule!.open, steps!.open]).to.deep.equal([true, true]);
    expect(steps!.querySelectorAll('a[href]').length).to.be.greaterThan(5);
  });

  it('stands in one line a benchmark where it is compact, and says by whose rule in the sentence', async () => {
    const element = await show({ compact: '' });
    expect(all(element, '.sc :is(dl, details)')).to.deep.equal([]);
    expect(element.sentence).to.contain('by rule of Pledgewatch');
    element.removeAttribute('compact');
    await element.updateComplete;
    expect(all(element, '.sc dl')).to.have.length(5);
  });

  it('lists what changed since a day, and follows another one', async () => {
    const element = await show({ since: '2026-06-15' });
    expect(textOf(element)).to.contain('Since 15 June 2026: 2 changes').and.to.contain('No change recorded since 15 June 2026');
    expect(all(element, '.sc > li:first-child > div > .st > li')).to.have.length(2);
    element.since = null;
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Since');
  });

  it('has its figures beside the text from 720px on, below it before', async () => {
    const beside = async (width: string) => {
      const element = await show({}, width);
      const [text, facts] = ['.sc > li > div', '.sc dl'].map((selector) => all(element, selector)[0]!.getBoundingClientRect()) as [DOMRect, DOMRect];
      return [width, facts.left >= text.right];
    };
    expect(await beside('800px')).to.deep.equal(['800px', true]);
    expect(await beside('700px')).to.deep.equal(['700px', false]);
  });

  it('draws what is reached, reported and missing of a target, for the eye only', async () => {
    const bar = all(await show(), '.sc > li:first-child dd .bar')[1]!;
    const lengths = [...bar.children].map((part) => Math.round((part.getBoundingClientRect().width / bar.getBoundingClientRect().width) * 6));
    expect(lengths).to.deep.equal([1, 1, 4]);
    expect(bar.closest('[aria-hidden=true]')).not.to.equal(null);
  });
});
