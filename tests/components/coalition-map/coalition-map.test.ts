import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/entries/coalition-map.js';
import type { CoalitionMapElement } from '../../../src/entries/coalition-map.js';
import { english, plain, rowsOf, viewsIn } from '../../presentation/words/printed.js';
import { hasKeys } from '../../support/keys.js';
import { reaches, tableOf, textOf } from '../../support/read.js';

const source = { publisher: 'City of Lviv', url: 'https://city.example/pact' };
const said = { asOf: '2026-10-31', sources: [source] };
const member = (country: string, depth = 'stated', more: object = {}) => ({ country, depth, ...said, ...more });
const pact = (members: object[], more: object = {}) => ({ label: 'The pact', ...said, members, ...more });

const inside = (map: CoalitionMapElement) => map.shadowRoot!;
const options = (map: CoalitionMapElement) => [...inside(map).querySelectorAll<HTMLButtonElement>('[role=option]')];
const tile = (map: CoalitionMapElement, country: string) => options(map).find(({ name }) => name === country)!;
const record = (map: CoalitionMapElement) => plain(inside(map).querySelector('.rec')!.textContent).replace(/\s+/g, ' ').trim();
const chip = (map: CoalitionMapElement, text: string) => [...inside(map).querySelectorAll('button')].find(({ textContent }) => textContent.includes(text))!;

async function shown(facts: object | undefined, dir = 'ltr'): Promise<CoalitionMapElement> {
  const map = await fixture<CoalitionMapElement>(facts
    ? html`<pw-coalition-map .facts=${facts} dir=${dir} now="2026-11-22"></pw-coalition-map>`
    : html`<pw-coalition-map preset="ukraine" dir=${dir} now="2026-11-22"></pw-coalition-map>`);
  await reaches(map, 'ready');
  return map;
}

async function click(map: CoalitionMapElement, button: HTMLButtonElement): Promise<void> {
  button.click();
  await map.updateComplete;
}

describe('pw-coalition-map: the bundled ledger', () => {
  const view = viewsIn('en', english).map();

  it('says how many, how firmly and where', () => {
    expect(plain(view.sentence)).to.equal(
      '32 states besides Ukraine are named as members (5 January 2026): 2 signed a declaration of intent and 30 stated support.'
      + ' Set on the map: 28 in Europe, 4 beyond. The plan is not a security guarantee and starts only after a ceasefire or peace.');
  });

  it('has a tile for each member, and apart from them what is not counted', () => {
    const { tiles = [], off } = view.picture ?? {};
    const of = (kind: string) => tiles.filter((one) => one.kind === kind).map(({ country }) => country);
    expect(of('member')).to.have.length(32);
    expect(of('unconfirmed')).to.deep.equal(['AL']);
    expect(of('outside')).to.have.members(['HU', 'MT', 'SK', 'US']);
    expect(of('besides')).to.deep.equal(['UA']);
    expect(off).to.equal('');
  });

  it('lists every member once by depth, and once under each of its roles', () => {
    const { lists } = view.picture!;
    const countries = (by: 'depth' | 'role') => lists[by].map(({ heading, rows }) => `${heading} ${rows.length}`);
    expect(countries('depth')).to.deep.equal(['signed 2', 'stated 30']);
    expect(new Set(lists.depth.flatMap(({ rows }) => rows.map(({ country }) => country))).size).to.equal(32);
    expect(countries('role')).to.deep.equal(['land 10', 'air 5', 'sea 7', 'training 8', 'logistics 2', 'headquarters 2', 'monitoring 1', 'no role named 15']);
    expect(new Set(lists.role.flatMap(({ rows }) => rows.map(({ country }) => country))).size).to.equal(32);
  });

  it('has a row of the table for each, with what is not a member said as such', () => {
    expect(view.table.rows).to.have.length(1 + 32 + 1 + 2 + 4);
    expect(rowsOf(view)).to.include('Slovakia: named as not a member, not counted · Not among the members named on 5 January 2026.');
  });

  it('says of each tile its depth and roles, and shows its record when it is touched', async () => {
    const map = await shown(undefined);
    expect(tile(map, 'FR').ariaLabel).to.equal('FR, France: signed · land, air, sea, and headquarters');
    expect(record(map)).to.equal('Choose a state to read what is recorded of it.');
    await click(map, tile(map, 'EE'));
    expect(record(map)).to.match(/^Estonia stated · land, sea, and training ?troops: yes, up to a company ?A land unit.*Mandate of the Riigikogu required As of 30 Apr 2025 · ERR/);
    expect(inside(map).querySelector('.rec a[href^=https]')).not.to.equal(null);
    expect(options(map).filter((option) => option.ariaSelected === 'true')).to.deep.equal([tile(map, 'EE')]);
    await click(map, tile(map, 'UA'));
    expect(record(map)).to.equal('Ukraine the state they stand behind, itself no member');
    await click(map, tile(map, 'HU'));
    expect(record(map)).to.contain('whether it joined later was not found').and.to.contain('As of 5 Jan 2026').and.to.contain('Cyprus Mail');
  });

  it('is marked by role as a reader chooses, and by depth again', async () => {
    const map = await shown(undefined);
    const bars = (country: string) => [...tile(map, country).querySelectorAll('i')].map(({ className }) => className);
    expect([bars('GB'), bars('IS'), bars('SK')]).to.deep.equal([['on', 'on'], ['on'], []]);
    await click(map, chip(map, 'by role'));
    expect(map.by).to.equal('role');
    expect([bars('SE'), bars('GB'), bars('IS')]).to.deep.equal([['', 'on', 'on'], ['on', '', ''], ['', '', '']]);
    expect(textOf(map)).to.contain('No bar: no such role named.');
    await click(map, chip(map, 'by depth'));
    expect(bars('FR')).to.deep.equal(['on', 'on']);
  });
});

describe('pw-coalition-map: the keyboard', () => {
  it('has one tab stop; arrow keys lead on, whatever the direction of the text', async function () {
    // The keys themselves are tried here: without any there is nothing to try (WebKitGTK).
    if (!hasKeys) this.skip();
    for (const dir of ['ltr', 'rtl']) {
      const map = await shown(undefined, dir);
      const stops = () => options(map).filter(({ tabIndex }) => tabIndex === 0).map(({ name }) => name);
      expect(stops()).to.deep.equal(['IS']);
      chip(map, 'by role').focus();
      await sendKeys({ press: 'Tab' });
      for (const [key, country] of [['ArrowRight', 'NO'], ['ArrowDown', 'EE'], ['ArrowDown', 'LV'], ['ArrowLeft', 'DK'], ['ArrowUp', 'EE'], ['End', 'CY'], ['Home', 'IS']] as const) {
        await sendKeys({ press: key });
        await map.updateComplete;
        expect((inside(map).activeElement as HTMLButtonElement).name, key).to.equal(country);
        expect(stops()).to.deep.equal([country]);
      }
      await sendKeys({ press: 'Tab' });
      expect(options(map)).not.to.include(inside(map).activeElement);
    }
  });
});

describe('pw-coalition-map: any coalition', () => {
  it('never drops a member that has no place on the map', async () => {
    const map = await shown(pact([member('CI'), member('FR'), member('BR', 'signed')]));
    expect(plain(map.sentence)).to.contain('Set on the map: 1 in Europe, 0 beyond; without a place on it: 2 states.');
    expect(textOf(map)).to.contain('Without a place on the map: Côte d’Ivoire and Brazil.');
    expect([...inside(map).querySelectorAll('ul b')].map(({ textContent }) => textContent)).to.have.members(['Brazil', 'Côte d’Ivoire', 'France']);
  });

  it('that has none on the map says nothing of it, and one without members draws nothing', async () => {
    expect((await shown(pact([member('CI')]))).sentence).not.to.contain('map');
    expect(inside(await shown(pact([]))).querySelector('.map')).to.equal(null);
  });

  it('counts a state once: a member is nothing else', async () => {
    const map = await shown(pact([member('AL')], { unconfirmed: [{ country: 'AL', ...said }], besides: 'AL' }));
    expect(options(map).map(({ className }) => className)).to.deep.equal(['member d1']);
  });

  it('has no record of a state that nothing is said of: no tile, no list', async () => {
    const map = await shown(pact([member('FR')]));
    expect(options(map).map(({ name }) => name)).to.deep.equal(['FR']);
  });

  for (const [width, look] of [[200, 'list'], [320, 'map'], [600, 'map'], [960, 'map']] as const) {
    it(`is a ${look} in ${width} pixels; tiles are large enough and nothing runs over`, async () => {
      const map = await shown(undefined);
      map.style.width = `${width}px`;
      const sizes = options(map).map((option) => option.getBoundingClientRect());
      for (const { width: wide, height } of sizes) expect(Math.min(wide, height)).to.satisfy((side: number) => (look === 'map' ? side >= 24 : side === 0));
      expect(inside(map).querySelector('.in')!.scrollWidth).to.be.at.most(width);
      expect(inside(map).querySelectorAll('ul li').length).to.equal(32 + 1 + 4);
    });
  }

  it('does not mirror: west is on the left', async () => {
    const map = await shown(undefined, 'rtl');
    expect(tile(map, 'IS').getBoundingClientRect().left).to.be.below(tile(map, 'FI').getBoundingClientRect().left);
    expect((await tableOf(map)).rows).to.have.length(1 + 40);
  });
});
