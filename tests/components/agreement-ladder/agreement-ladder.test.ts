import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../../src/entries/agreement-ladder.js';
import type { AgreementLadderElement } from '../../../src/entries/agreement-ladder.js';
import { hasKeys, typeInto } from '../../support/keys.js';
import { reaches } from '../../support/read.js';

const within = (ladder: AgreementLadderElement) => ladder.shadowRoot!;
const all = <E extends Element>(ladder: AgreementLadderElement, selector: string) => [...within(ladder).querySelectorAll<E & HTMLElement>(selector)];
const chip = (ladder: AgreementLadderElement, text: string) => all<HTMLButtonElement>(ladder, 'button').find((button) => button.textContent.includes(text))!;
const search = (ladder: AgreementLadderElement) => within(ladder).querySelector('input')!;
const status = (ladder: AgreementLadderElement) => within(ladder).querySelector('[role=status]')!.textContent;
const names = (ladder: AgreementLadderElement) => all(ladder, 'li').filter((row) => row.checkVisibility()).map((row) => row.querySelector('b')!.textContent);
const headings = (ladder: AgreementLadderElement) =>
  all(ladder, '.rh').filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());

async function rendered(template: TemplateResult): Promise<AgreementLadderElement> {
  const ladder = await fixture<AgreementLadderElement>(template);
  await reaches(ladder, 'ready');
  return ladder;
}

const ukraine = () => rendered(html`<pw-agreement-ladder preset="ukraine" now="2026-11-22"></pw-agreement-ladder>`);

async function press(ladder: AgreementLadderElement, text: string): Promise<void> {
  chip(ladder, text).click();
  await ladder.updateComplete;
}

describe('pw-agreement-ladder', () => {
  it('shows all 33 under their families', async () => {
    const ladder = await ukraine();
    expect(names(ladder)).to.have.length(33);
    expect(headings(ladder).slice(2)).to.deep.equal(['G7 Vilnius declaration29', 'Other bilateral agreements1', 'Multilateral papers3']);
    await expect(ladder).to.be.accessible();
  });

  it('narrows by a chip, which lets go when pressed once more; families without a match are hidden', async () => {
    const ladder = await ukraine();
    await press(ladder, 'no ratification required');
    expect(names(ladder)).to.have.length(8);
    expect(headings(ladder).slice(2)).to.deep.equal(['G7 Vilnius declaration8']);
    expect(status(ladder)).to.equal('8 of 33 agreements shown');
    await press(ladder, 'no ratification required');
    expect(names(ladder)).to.have.length(33);
  });

  it('leaves open what a reader opened while other rows come and go', async () => {
    const ladder = await ukraine();
    const opened = () => all<HTMLDetailsElement>(ladder, 'li details').filter(({ open }) => open).map((row) => row.querySelector('b')!.textContent);
    all(ladder, 'li details')[5]!.setAttribute('open', '');
    const [name] = opened();
    await typeInto(search(ladder), name!.slice(1));
    await ladder.updateComplete;
    expect(opened()).to.deep.equal([name]);
    ladder.search = '';
    await ladder.updateComplete;
    expect(opened()).to.deep.equal([name]);
  });

  it('draws the first fifty of a long register, says so, and all at a press', async () => {
    const sources = [{ publisher: 'Office of Example', title: 'Register', url: 'https://example.org/register', retrieved: '2026-11-02' }];
    const agreement = (_: unknown, at: number) => ({
      id: `agreement-${at}`, label: `Agreement ${at}`, signed: '2025-01-15', ratification: 'not-found', depth: 'signed', asOf: '2026-10-31', sources,
    });
    const facts = { id: 'long', label: 'A long register', asOf: '2026-10-31', sources, agreements: Array.from({ length: 250 }, agreement) };
    const ladder = await rendered(html`<pw-agreement-ladder data=${JSON.stringify(facts)} now="2026-11-22"></pw-agreement-ladder>`);
    expect(names(ladder)).to.have.length(50);
    expect(status(ladder)).to.equal('50 of 250 agreements shown');
    expect(headings(ladder).slice(2)).to.deep.equal(['Multilateral papers250']);
    await typeInto(search(ladder), 'agreement 24');
    await ladder.updateComplete;
    expect(names(ladder)).to.have.length(11);
    expect(chip(ladder, 'Show all')).to.equal(undefined);
    ladder.search = '';
    await ladder.updateComplete;
    await press(ladder, 'Show all');
    expect(names(ladder)).to.have.length(250);
    expect(status(ladder)).to.equal('250 of 250 agreements shown');
    expect(within(ladder).activeElement).to.equal(search(ladder));
  });

  it('finds by a part of a name, also where it had no match before', async () => {
    const ladder = await ukraine();
    await typeInto(search(ladder), 'Atlantis');
    await ladder.updateComplete;
    expect(names(ladder)).to.deep.equal([]);
    await press(ladder, 'Show all');
    expect(names(ladder)).to.have.length(33);
    expect(within(ladder).activeElement).to.equal(search(ladder));
    await typeInto(search(ladder), 'lithu');
    await ladder.updateComplete;
    expect(names(ladder)).to.deep.equal(['Lithuania']);
  });

  it('says in words what the marks of a row say', async () => {
    const ladder = await ukraine();
    const row = all(ladder, 'li').find((item) => item.textContent.includes('Albania'))!;
    expect(row.querySelector('[role=img]')!.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).to.equal('signed: 21 Jan 2025 · ratified: 5 Jun 2025 · entry into force not found');
  });

  it('opens a row by keyboard to what is said of it, with sources', async function () {
    if (!hasKeys) this.skip();
    const ladder = await ukraine();
    const details = all(ladder, 'li').find((item) => item.textContent.includes('Denmark'))!.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    expect(details.innerText.replaceAll('\u00a0', ' ')).to.contain('Military aid in 2024: at least €1.80 bn (23 Feb 2024)');
    expect(details.querySelector('a[href^=https]')).not.to.equal(null);
  });

  it('can be set by attributes; a page that hears a click reads what was chosen', async () => {
    const ladder = await rendered(html`<pw-agreement-ladder preset="ukraine" show="ratified" now="2026-11-22"></pw-agreement-ladder>`);
    expect(names(ladder)).to.have.length(2);
    let chosen: unknown;
    ladder.addEventListener('click', () => (chosen = ladder.show), { once: true });
    await press(ladder, 'adopted');
    expect(chosen).to.equal('adopted');
    expect(names(ladder)).to.deep.equal(['Paris Declaration: robust security guarantees for a solid and lasting peace']);
  });

  for (const [width, columns] of [[320, 1], [600, 2], [960, 3]] as const) {
    it(`has ${columns} of columns in ${width} pixels, each with headings, and nothing runs over`, async () => {
      const ladder = await ukraine();
      ladder.parentElement!.style.width = `${width}px`;
      await nextFrame();
      const [list] = all(ladder, 'ul');
      const lefts = new Set([...list!.children].map((item) => Math.round(item.getBoundingClientRect().left)));
      expect(lefts.size).to.equal(columns);
      expect(all(ladder, '.hd')[0]!.querySelectorAll('p').length).to.equal(3);
      expect([...all(ladder, '.hd')[0]!.children].filter((heads) => heads.checkVisibility()).length).to.equal(columns);
      expect(within(ladder).querySelector<HTMLElement>('.in')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('keeps its view while only the list is narrowed', async () => {
    const ladder = await ukraine();
    const [row] = all(ladder, 'li');
    await press(ladder, 'ratified');
    expect(all(ladder, 'li')[0]).to.equal(row);
    expect(ladder.sentence).to.contain('32 agreements are signed');
  });
});
