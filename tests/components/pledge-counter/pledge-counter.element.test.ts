import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/entries/pledge-counter.js';
import type { PledgeCounterElement } from '../../../src/entries/pledge-counter.js';
import type { Total } from '../../../src/domain/pledge/total.schema.js';
import { between } from '../../../src/kit/count-up.controller.js';
import { reaches, textOf } from '../../support/read.js';
import { frames, looked, until } from '../../support/until.js';

const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const total = (amount: number, fields: Partial<Total> = {}): Total => ({ ...recorded, label: 'Promised', money: euros(amount), ...fields });

const show = async (facts: unknown) => {
  const element = await fixture<PledgeCounterElement>(html`<pw-pledge-counter .facts=${facts} now="2026-11-22"></pw-pledge-counter>`);
  await reaches(element, 'ready');
  return element;
};

/** Whether this reader wants no motion; not every engine lets a test say so by itself. */
const asks = window.matchMedia.bind(window);
const wantsNoMotion = (reduced: boolean) => {
  window.matchMedia = (query) => (query.includes('reduced-motion') ? ({ matches: reduced }) as MediaQueryList : asks(query));
};

const all = (element: PledgeCounterElement, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: PledgeCounterElement, selector: string) => all(element, selector)[0]!;

const value = (element: PledgeCounterElement) => one(element, '.run + span');
const running = (element: PledgeCounterElement) => one(element, '.run').textContent;

/** Resolves when the widget has what makes it count: it asked for that before, and who asks first is served first. */
async function canCount(): Promise<void> {
  await import('../../../src/kit/count-up.controller.js');
  await frames(1);
}

/** The next counting, held at its start as soon as something is drawn. */
function starts(element: PledgeCounterElement): Promise<Animation> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const animation = all(element, '.run + span').flatMap((number) => number.getAnimations())[0];
      if (!animation) return;
      observer.disconnect();
      animation.pause();
      resolve(animation);
    });
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
  });
}

/** What runs over the number as its time passes, until it stands. */
async function runs(element: PledgeCounterElement): Promise<string[]> {
  const animation = await starts(element);
  const seen: string[] = [];
  for (const time of [0, 50, 150, 300, 599]) {
    animation.currentTime = time;
    await frames(2);
    seen.push(running(element));
  }
  animation.finish();
  await until(() => running(element) === '');
  return seen;
}

/** Leads to its end what may be counting. */
async function stands(element: PledgeCounterElement): Promise<void> {
  await canCount();
  await looked(value(element));
  for (const animation of value(element).getAnimations()) animation.finish();
  await until(() => running(element) === '');
}

const amounts = (texts: readonly string[]) => texts.map((text) => text.replace(/[^\d.]/g, '')).filter(Boolean).map(Number);

describe('pw-pledge-counter', () => {
  before(() => wantsNoMotion(true));
  after(() => {
    window.matchMedia = asks;
  });

  it('draws each part as long as its share, and no part that is zero', async () => {
    const parts = [{ label: 'Paid', money: euros(3e6), depth: 'funded' as const }, { label: 'Lost', money: euros(0) }, { label: 'Said', money: euros(1e6) }];
    const element = await show(total(4e6, { parts }));
    const widths = all(element, '.bar > i').map((part) => part.getBoundingClientRect().width);
    expect(widths).to.have.length(2);
    expect(widths[0]! / widths[1]!).to.be.closeTo(3, 0.05);
    expect(one(element, '.bar').getAttribute('aria-label')).to.equal('Paid (funded) €3\u00a0m (75%) and Said €1\u00a0m (25%)');
    expect(all(element, '.facts > div')).to.have.length(3);
  });

  it('gives the rungs one and two an outline, and fills the depth mark up to the rung', async () => {
    const parts = [{ label: 'Signed', money: euros(3e6), depth: 'signed' as const }, { label: 'Stated', money: euros(1e6), depth: 'stated' as const }];
    const element = await show(total(4e6, { parts }));
    for (const part of all(element, '.bar > i')) expect(getComputedStyle(part).borderTopWidth).to.equal('1px');
    const bars = all(element, 'dt .mk').map((mark) => [...mark.querySelectorAll('path')].map((path) => path.getAttribute('d')!.split('M').length - 1));
    expect(bars).to.deep.equal([[3, 2], [4, 1]]);
  });

  it('marks what is not measured, and never as a zero', async () => {
    const element = await show(total(4e6, { parts: [{ label: 'Paid', money: euros(4e6) }, { label: 'Delivered' }] }));
    const row = all(element, '.facts > div')[1]!;
    expect(row.textContent).to.contain('not measured here').and.not.to.contain('0');
    expect(row.querySelector('svg')).to.exist;
  });

  it('shows that it fell with its mark, and that it was re-estimated without', async () => {
    const change = { on: '2026-03-12', money: euros(-4e5), sources: recorded.sources };
    const fell = await show(total(4e6, { changes: [{ ...change, why: 'withdrawn' }] }));
    expect(one(fell, '.ch').textContent).to.contain('−€400,000');
    expect(fell.shadowRoot!.querySelector('.ch svg')).to.exist;
    const estimated = await show(total(4e6, { changes: [{ ...change, why: 're-estimated' }] }));
    expect(estimated.shadowRoot!.querySelector('.ch svg')).to.equal(null);
  });

  it('draws no picture for a number without parts', async () => {
    const element = await show(total(4e6));
    expect(element.shadowRoot!.querySelector('[part=track]')).to.equal(null);
    expect(textOf(element)).to.contain('€4 m is pledged (City of Lviv).');
  });

  it('has no style attribute in its templates', async () => {
    const element = await show(total(4e6, { parts: [{ label: 'Paid', money: euros(3e6) }] }));
    const styled = all(element, '[style]').filter(({ style }) => [...style].some((name) => !name.startsWith('--_')));
    expect(styled).to.deep.equal([]);
  });

  it('stands at once for readers who want no motion', async () => {
    const element = await show(total(5.4798e11));
    await canCount();
    await looked(value(element));
    expect(running(element)).to.equal('');
    expect(value(element).getAnimations()).to.have.length(0);
    expect(value(element).textContent).to.equal('€548.0');
  });
});

describe('pw-pledge-counter: counting', () => {
  before(() => wantsNoMotion(false));
  after(() => {
    window.matchMedia = asks;
  });

  it('runs up to the value once it is seen, within the time, and never beyond', async () => {
    const element = await fixture<PledgeCounterElement>(html`<pw-pledge-counter now="2026-11-22"></pw-pledge-counter>`);
    await canCount();
    element.facts = total(5.4798e11, { parts: [{ label: 'Paid', money: euros(3e11) }] });
    const counted = amounts(await runs(element));
    expect(counted).to.have.length(5);
    expect(new Set(counted).size).to.be.greaterThan(3);
    expect(counted).to.deep.equal([...counted].sort((a, b) => a - b));
    expect(counted[0]).to.equal(0);
    expect(counted.at(-1)).to.be.within(540, 548);
    expect(one(element, '.in').style.getPropertyValue('--_run')).to.equal('1');
  });

  it('keeps the value in the text for assistive technology all the time', async () => {
    const element = await show(total(5.4798e11));
    expect(one(element, '.run + span').textContent).to.equal('€548.0');
    expect(one(element, '.run').getAttribute('aria-hidden')).to.equal('true');
    expect(element.shadowRoot!.querySelectorAll('[aria-live]')).to.have.length(0);
  });

  it('counts down to a smaller value', async () => {
    const element = await show(total(5.4798e11));
    await stands(element);
    element.facts = total(4.9e11 + 1e8);
    const counted = amounts(await runs(element));
    expect(counted).to.have.length(5);
    expect(new Set(counted).size).to.be.greaterThan(3);
    expect(counted).to.deep.equal([...counted].sort((a, b) => b - a));
    expect(counted[0]).to.equal(548);
    expect(counted.at(-1)).to.be.within(490.1, 491);
  });

  it('waits until it is seen, and shows the value meanwhile', async () => {
    const box = await fixture(html`<div><div class="tall"></div><pw-pledge-counter now="2026-11-22"></pw-pledge-counter></div>`);
    box.querySelector<HTMLElement>('.tall')!.style.height = '5000px';
    const element = box.querySelector('pw-pledge-counter')!;
    await canCount();
    element.facts = total(5.4798e11);
    await reaches(element, 'ready');
    await looked(value(element));
    expect(running(element)).to.equal('');
    expect(value(element).getAnimations()).to.have.length(0);
    const counted = runs(element);
    element.scrollIntoView();
    expect(amounts(await counted)).to.have.length(5);
  });

  it('ends when it is disconnected', async () => {
    const element = await show(total(5.4798e11));
    await stands(element);
    element.facts = total(4.9e11 + 1e8);
    const animation = await starts(element);
    expect(running(element)).to.equal('€548.0');
    const { parentNode } = element;
    element.remove();
    expect(animation.playState).to.equal('idle');
    expect(running(element)).to.equal('');
    expect(one(element, '.in').style.getPropertyValue('--_run')).to.be.oneOf(['', '1']);
    parentNode!.append(element);
    await looked(value(element));
    expect(running(element)).to.equal('');
    expect(value(element).textContent).to.equal('€490.1');
  });
});

describe('between', () => {
  it('keeps the places of the second number, with blanks for zeros that lead', () => {
    expect(between('€000.0', '€548.0', 0)).to.equal('€\u2007\u20070.0');
    expect(between('€000.0', '€548.0', 0.01)).to.equal('€\u2007\u20075.5');
    expect(between('€000.0', '€548.0', 1)).to.equal('€548.0');
  });

  it('goes down, also where there were more places', () => {
    expect(between('€548.0', '€490.1', 0.5)).to.equal('€519.1');
    expect(between('€100.5', '€99.5', 0)).to.equal('€99.9');
  });

  it('draws nothing between numbers that are not written alike', () => {
    expect(between('€548.0', '548,0\u00a0€', 0.5)).to.equal('');
    expect(between('€9.5', '€60', 0.5)).to.equal('');
    expect(between('٥٤٨', '٥٥٠', 0.5)).to.equal('');
  });
});
