import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../../src/entries/coalition-roster.js';
import type { CoalitionRosterElement } from '../../../src/entries/coalition-roster.js';
import { hasKeys, typeInto } from '../../support/keys.js';
import { reaches, tableOf, textOf, trouble } from '../../support/read.js';

const source = { publisher: 'City of Lviv', url: 'https://city.example/pact' };
const member = (country: string, depth = 'stated', more: object = {}) => ({ country, depth, asOf: '2026-10', sources: [source], ...more });
const pact = (members: object[], more: object = {}) => ({ label: 'The pact', asOf: '2026-10-31', sources: [source], members, ...more });

const within = (roster: CoalitionRosterElement) => roster.shadowRoot!;
const all = <E extends Element>(roster: CoalitionRosterElement, selector: string) => [...within(roster).querySelectorAll<E & HTMLElement>(selector)];
const chip = (roster: CoalitionRosterElement, text: string) => all(roster, 'button').find((button) => button.textContent.includes(text))!;
const search = (roster: CoalitionRosterElement) => within(roster).querySelector('input')!;
const status = (roster: CoalitionRosterElement) => within(roster).querySelector('[role=status]')!.textContent;
const headings = (roster: CoalitionRosterElement) => all(roster, '.rh').map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
const list = (roster: CoalitionRosterElement, label: string) => within(roster).querySelector(`ul[aria-label^="${label}"]`)!;
const rowOf = (roster: CoalitionRosterElement, name: string) => all(roster, 'li').find((row) => row.querySelector('b')?.textContent === name)!;
/** Engines differ in how new their names are: Türkiye, Turkey before. */
const turkey = new Intl.DisplayNames('en', { type: 'region' }).of('TR')!;
/** The members that are shown, without what stands apart. */
const names = (roster: CoalitionRosterElement) =>
  all(roster, 'li').filter((row) => !row.querySelector('.no, i:empty')).map((row) => row.querySelector('b')!.textContent);

async function press(roster: CoalitionRosterElement, text: string): Promise<void> {
  chip(roster, text).click();
  await roster.updateComplete;
}

async function type(roster: CoalitionRosterElement, keys: string): Promise<void> {
  await typeInto(search(roster), keys);
  await roster.updateComplete;
}

async function rendered(template: TemplateResult, state = 'ready'): Promise<CoalitionRosterElement> {
  const roster = await fixture<CoalitionRosterElement>(template);
  await reaches(roster, state);
  return roster;
}

const show = (facts: object) => rendered(html`<pw-coalition-roster .facts=${facts} now="2026-11-22"></pw-coalition-roster>`);
const ukraine = () => rendered(html`<pw-coalition-roster preset="ukraine" now="2026-11-22"></pw-coalition-roster>`);

describe('pw-coalition-roster: the bundled ledger', () => {
  it('names 32 members, each once, with its name as text', async () => {
    const roster = await ukraine();
    expect(names(roster)).to.have.length(32);
    expect(new Set(names(roster)).size).to.equal(32);
    expect(names(roster).slice(0, 2)).to.deep.equal(['France', 'United Kingdom']);
    expect(roster.sentence?.replaceAll('\u00a0', ' ')).to.match(/^32 states besides Ukraine are named as members \(5 January 2026\): 2 signed a declaration of intent and 30 stated support\./);
  });

  it('says that the plan is no security guarantee and when it starts', async () => {
    expect((await ukraine()).sentence).to.match(/The plan is not a security guarantee and starts only after a ceasefire or peace\.$/);
  });

  it('prints 26 and 35 as statements, with speaker, date and source, and never as flags', async () => {
    const roster = await ukraine();
    const rows = [...list(roster, 'totals as stated').children] as HTMLElement[];
    const texts = rows.map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(texts).to.have.length(2);
    expect(texts[0]).to.match(/26.*the list was never published.*Emmanuel Macron.*4 September 2025.*Associated Press/);
    expect(texts[1]).to.match(/35.*Emmanuel Macron.*6 January 2026.*UNN/);
    expect(rows.every((row) => row.querySelector('a[href^=https]') && !row.querySelector('svg'))).to.equal(true);
  });

  it('keeps an unconfirmed member apart: said, sourced, without a flag, not counted', async () => {
    const roster = await ukraine();
    const apart = list(roster, 'membership not confirmed, not counted');
    expect(apart.textContent).to.contain('Albania').and.to.contain('not confirmed');
    expect(apart.querySelector('svg')).to.equal(null);
    expect(apart.querySelector('a')).not.to.equal(null);
    expect(names(roster)).not.to.contain('Albania');
  });

  it('shows what is known of a member, and nothing where nothing is', async () => {
    const roster = await ukraine();
    expect(rowOf(roster, 'Estonia').textContent).to.contain('troops: yes, up to a company').and.to.contain('Riigikogu');
    expect(rowOf(roster, 'Estonia').querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('land, sea, and training');
    expect(rowOf(roster, 'Austria').textContent.replace(/\s+/g, '')).to.match(/^(AT)?Austria$/);
    expect(textOf(roster)).to.contain('not found, not “no”');
  });

  it('has a row of the table for each member, with depth, roles, date and sources of its own', async () => {
    const roster = await ukraine();
    const rows = [...(await tableOf(roster)).rows].slice(1).map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
    expect(rows).to.have.length(1 + 32 + 1 + 2);
    expect(rows[0]!.slice(0, 3)).to.deep.equal(['named as members', '32 states', '5 Jan 2026']);
    expect(rows[0]![3]).to.contain('Paris Declaration');
    const france = rows.find(([name]) => name === 'France')!;
    expect(france[1]).to.match(/^signed · land, air, sea, and headquarters · co-lead · troops: yes, after a ceasefire · /);
    expect(france[2]).to.equal('6 Jan 2026');
    expect(france[3]).to.contain('UK Defence Journal');
    expect(rows.find(([name]) => name === 'Iceland')![1]).to.equal('stated · named as committed by António Costa');
  });
});

describe('pw-coalition-roster: depth', () => {
  const every = pact([
    member('NZ', 'withdrawn'), member('CI'), member('TR', 'signed', { roles: ['sea'] }), member('PT', 'ratified'), member('NO', 'funded'), member('IT', 'delivered'), member('GR', 'stated', { roles: ['air'] }),
  ], { besides: 'UA', instrument: 'the pact' });

  it('groups by rung, the firmest first; those with a role before those without', async () => {
    const roster = await show(every);
    expect(headings(roster)).to.deep.equal([
      'delivered, no role named1 state', 'funded, no role named1 state', 'ratified, no role named1 state', 'signed1 state',
      'stated, with a role1 state', 'stated, no role named1 state', 'withdrawn, no role named1 state',
    ]);
    expect(all(roster, '.rh').map((heading) => heading.querySelectorAll('.mk').length)).to.deep.equal([1, 1, 1, 1, 1, 1, 0]);
  });

  it('is told in the sentence, part by part', async () => {
    const { sentence } = await show(every);
    expect(sentence?.replaceAll('\u00a0', ' ')).to.equal(
      '7 states besides Ukraine are named as members (31 October 2026): 1 delivered, 1 funded, 1 ratified, 1 signed the pact, 2 stated support, and 1 withdrawn.');
  });

  it('stands in each row when sorted by name', async () => {
    const roster = await show(every);
    await press(roster, 'by name');
    expect(names(roster)).to.deep.equal(['Côte d’Ivoire', 'Greece', 'Italy', 'New Zealand', 'Norway', 'Portugal', turkey]);
    expect(all(roster, 'li').map((row) => [...row.querySelectorAll('[role=img]')].at(-1)?.getAttribute('aria-label'))).to.deep.equal(
      ['stated', 'stated', 'delivered', 'withdrawn', 'funded', 'ratified', 'signed']);
    await press(roster, 'by depth');
    expect(headings(roster)).to.have.length(7);
  });

  it('of one state speaks in the singular, and a plan may be a guarantee', async () => {
    const { sentence } = await show(pact([member('FR')], { plan: { guarantee: true, startsAfter: 'the vote' } }));
    expect(sentence?.replaceAll('\u00a0', ' ')).to.equal('1 state is named as members (31 October 2026): 1 stated support. The plan starts only after the vote.');
  });

  it('without members shows no controls and no note', async () => {
    const roster = await show(pact([]));
    expect(all(roster, 'button, input')).to.have.length(0);
    expect(roster.sentence).to.contain('0 states');
  });
});

describe('pw-coalition-roster: narrowing', () => {
  it('filters by a role at a click, and lets go at the next', async () => {
    const roster = await ukraine();
    await press(roster, 'sea');
    expect(chip(roster, 'sea').ariaPressed).to.equal('true');
    expect(chip(roster, 'all').ariaPressed).to.equal('false');
    expect(names(roster)).to.have.length(7).and.to.include('Bulgaria');
    expect(status(roster)).to.equal('7 of 32 members shown');
    await press(roster, 'sea');
    expect(status(roster)).to.equal('32 of 32 members shown');
  });

  it('offers only roles and depths that are there, with their counts', async () => {
    const roster = await ukraine();
    const texts = all(roster, 'button').map((button) => button.textContent.replace(/\s+/g, ''));
    expect(texts).to.deep.equal([
      'all32', 'land10', 'air5', 'sea7', 'training8', 'logistics2', 'headquarters2', 'monitoring1', 'signed2', 'stated30', 'bydepth', 'byname',
    ]);
  });

  it('filters by keyboard, and leaves the focus where it is', async function () {
    // The keys themselves are tried here: without any there is nothing to try (WebKitGTK).
    if (!hasKeys) this.skip();
    const roster = await ukraine();
    chip(roster, 'air').focus();
    await sendKeys({ press: 'Enter' });
    await roster.updateComplete;
    expect(status(roster)).to.equal('5 of 32 members shown');
    expect(within(roster).activeElement).to.equal(chip(roster, 'air'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await roster.updateComplete;
    expect(status(roster)).to.equal('7 of 32 members shown');
    expect(within(roster).activeElement).to.equal(chip(roster, 'sea'));
  });

  it('finds names whatever their case and accents, while typing', async () => {
    const roster = await show(pact(['TR', 'CI', 'FR', 'PL'].map((country) => member(country))));
    await type(roster, 'TURK');
    expect(names(roster)).to.deep.equal([turkey]);
    await type(roster, 'cote d');
    expect(names(roster)).to.deep.equal(['Côte d’Ivoire']);
    await type(roster, 'Ô');
    expect(names(roster)).to.include('Poland');
    expect(within(roster).activeElement).to.equal(search(roster));
  });

  it('combines role, depth and search', async () => {
    const roster = await ukraine();
    await press(roster, 'land');
    await press(roster, 'stated');
    await type(roster, 'land');
    expect(names(roster)).to.deep.equal(['Ireland']);
    expect(headings(roster)[0]).to.equal('stated, with a role1 state');
  });

  it('says when nobody matches, and shows all again', async () => {
    const roster = await ukraine();
    await press(roster, 'sea');
    await type(roster, 'Atlantis');
    expect(status(roster)).to.equal('0 of 32 members shown');
    expect(names(roster)).to.have.length(0);
    await press(roster, 'Show all');
    expect(names(roster)).to.have.length(32);
    expect(search(roster).value).to.equal('');
    expect(within(roster).activeElement).to.equal(search(roster));
    await expect(roster).to.be.accessible();
  });

  it('keeps sentence and table whole, whatever is shown', async () => {
    const roster = await ukraine();
    const { sentence } = roster;
    await press(roster, 'signed');
    expect(roster.sentence).to.equal(sentence);
    expect((await tableOf(roster)).rows).to.have.length(1 + 36);
  });

  it('can be set by attributes; a page that hears a click reads what was chosen', async () => {
    const roster = await ukraine();
    roster.setAttribute('show-role', 'training');
    roster.setAttribute('sort', 'name');
    await roster.updateComplete;
    expect(chip(roster, 'training').ariaPressed).to.equal('true');
    expect(names(roster)[0]).to.equal('Belgium');
    let chosen: unknown;
    roster.addEventListener('click', () => (chosen = roster.showDepth), { once: true });
    await press(roster, 'signed');
    expect(chosen).to.equal('signed');
    expect(names(roster)).to.deep.equal(['United Kingdom']);
    for (const name of ['show-role', 'sort']) roster.removeAttribute(name);
    await press(roster, 'signed');
    expect(names(roster)).to.have.length(32);
  });

  it('finds a part of a name among every code there is', async () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const roster = await show(pact(letters.flatMap((a) => letters.map((b) => member(a + b, 'stated', { roles: ['sea', 'land'], offer: 'Something' })))));
    await type(roster, 'land');
    expect(names(roster).length).to.be.within(10, 60);
  });
});

describe('pw-coalition-roster: around it', () => {
  it('refuses the one-line form and says what to do', async () => {
    const roster = await rendered(html`<pw-coalition-roster value="35" label="The coalition"></pw-coalition-roster>`, 'invalid');
    expect(trouble(roster)).to.contain("`value`: 'value' is not a field known here").and.to.contain('`members`');
  });

  it('refuses a code that is none, a role and a depth that are unknown, place by place', async () => {
    const facts = pact([member('FRA'), member('DE', 'promised'), member('IT', 'stated', { roles: ['cyber'] })]);
    const roster = await rendered(html`<pw-coalition-roster .facts=${facts}></pw-coalition-roster>`, 'invalid');
    for (const place of ['members[0].country', 'members[1].depth', 'members[2].roles[0]']) expect(trouble(roster)).to.contain(`\`${place}\``);
  });

  it('writes what a ledger says as text, never as markup', async () => {
    const roster = await show(pact([member('FR', 'stated', { offer: '<img src=x onerror=alert(1)>', lead: '<b>lead</b>' })]));
    expect(rowOf(roster, 'France').textContent).to.contain('<img src=x').and.to.contain('<b>lead</b>');
    expect(rowOf(roster, 'France').querySelector('img')).to.equal(null);
  });

  for (const [width, columns] of [[320, 1], [600, 2], [960, 3]] as const) {
    it(`has ${columns} of columns in ${width} pixels, and nothing runs over`, async () => {
      const roster = await ukraine();
      roster.style.width = `${width}px`;
      await nextFrame();
      const lefts = new Set(all(roster, '.ros').flatMap((items) => [...items.children].map((item) => Math.round(item.getBoundingClientRect().left))));
      expect(lefts.size).to.equal(columns);
      expect(within(roster).querySelector<HTMLElement>('.in')!.scrollWidth).to.be.at.most(width);
    });
  }
});
