import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/entries/force-plan.js';
import type { ForcePlanElement } from '../../../src/entries/force-plan.js';
import { checkLedger } from '../../../src/domain/ledger/check.js';
import { readPlan } from '../../../src/domain/coalition/plan.slice.js';
import ledger from '../../../src/ledgers/ukraine.json';
import { english, plain, rowsOf, viewsIn } from '../../presentation/words/printed.js';
import { reaches, tableOf, trouble } from '../../support/read.js';

const source = { publisher: 'City of Lviv', url: 'https://city.example/plan' };
const said = { asOf: '2026-10-31', sources: [source] };
const element = (kind: string, more: object = {}) => ({ kind, what: 'Something', depth: 'stated', ...said, ...more });
const plan = (more: object = {}) => ({ label: 'The plan', guarantee: false, startsAfter: 'a vote', elements: [element('land')], ...said, ...more });
const viewOf = (document: object) => viewsIn('en', english, document).plan();

async function shown(facts: object, state = 'ready'): Promise<ForcePlanElement> {
  const widget = await fixture<ForcePlanElement>(html`<pw-force-plan .facts=${facts} now="2026-11-22"></pw-force-plan>`);
  await reaches(widget, state);
  return widget;
}

describe('pw-force-plan: the bundled ledger', () => {
  const view = viewsIn('en', english).plan();

  it('says all that it shows, that it is no guarantee, and when it starts', () => {
    expect(plain(view.sentence)).to.equal(
      'Elements of the plan: land (stated; 10 states named, of which 2 signed), air (reported; 5 states named), and sea (stated; 7 states named).'
      + ' The plan is not a security guarantee and starts only after a ceasefire or peace.'
      + ' Emmanuel Macron (4 September 2025) stated a total of 26: countries committed to the reassurance force, by statement; the list was never published.'
      + ' Named as committed: 9 states (3 by Emmanuel Macron and 6 by António Costa), 3 of them with reservations.');
  });

  it('has three elements, of which France and the United Kingdom signed for land, and air is only reported', () => {
    const { elements = [] } = view.picture ?? {};
    expect(elements.map(({ kind }) => kind)).to.deep.equal(['land', 'air', 'sea']);
    const firm = elements.map(({ facts }) => facts.flatMap(({ term, texts }) => (term === 'How firm' ? texts.map(plain) : [])));
    expect(firm).to.deep.equal([['stated · As of 10 Oct 2025'], ['reported · As of 10 Oct 2025'], ['stated · As of 18 May 2026']]);
    expect(elements[0]?.facts.map(({ term, texts }) => `${term}: ${texts.join('; ')}`)).to.include.members([
      'Named for it · signed · 2: France and United Kingdom', 'Named for it · stated · 8: Denmark, Estonia, Germany, Ireland, Latvia (AFP), Lithuania, Norway, and Spain',
    ]);
  });

  it('keeps 26 as a stated total, and the nine with who named them; three set conditions', () => {
    const [total, macron, costa, ...more] = view.picture?.groups ?? [];
    expect(more).to.deep.equal([]);
    expect(total?.rows.map(({ name, country, lines }) => [name, country, plain(lines[1])])).to.deep.equal([['26', undefined, 'Emmanuel Macron · 4 September 2025']]);
    expect([plain(macron?.count), plain(costa?.count)]).to.deep.equal(['3 states · 4 September 2025', '6 states · 8 September 2025']);
    expect(macron?.rows.map(({ country }) => country)).to.have.members(['DE', 'IT', 'PL']);
    expect(macron?.rows.every(({ lines }) => lines.length === 1)).to.equal(true);
    expect(costa?.rows.map(({ country, lines }) => `${country}${lines.length}`)).to.have.members(['AU0', 'CA0', 'IS0', 'NO0', 'NZ0', 'TR0']);
  });

  it('has a row for each element, each state named for it, the total, each of the nine and each condition', async () => {
    const [record] = ledger.plans;
    const states = record!.elements.reduce((sum, { contributors }) => sum + contributors.length, 0);
    expect(states).to.equal(10 + 5 + 7);
    expect(view.table.rows).to.have.length(3 + states + 1 + 9 + 3);
    expect(rowsOf(view)).to.include.members(['Poland: No troops in Ukraine; a logistics hub', 'Iceland: Named as committed by António Costa']);
    const widget = await fixture<ForcePlanElement>(html`<pw-force-plan preset="ukraine" now="2026-11-22"></pw-force-plan>`);
    await reaches(widget, 'ready');
    expect(plain((await tableOf(widget)).textContent)).to.contain('18 May 2026');
    expect(view.sentence).not.to.match(/deploy/);
  });
});

describe('pw-force-plan: any plan', () => {
  it('that is a guarantee is not called none, and one without elements draws none', () => {
    expect(viewOf(plan({ guarantee: true })).sentence).to.contain('The plan starts only after a vote.');
    expect(viewOf(plan({ elements: [] })).picture).to.equal(undefined);
    expect(viewOf(plan({ elements: [] })).sentence).to.equal('The plan is not a security guarantee and starts only after a vote.');
  });

  it('tells of what is not known nothing: no condition, no name, no zero in the picture', () => {
    const [land] = viewOf(plan()).picture?.elements ?? [];
    expect(land?.facts.map(({ term }) => term)).to.deep.equal(['How firm']);
  });

  it('names the states that are firmer than their element, and no others', () => {
    const contributors = [['FR', 'delivered'], ['GB', 'signed'], ['DE', 'stated'], ['IT', 'withdrawn']].map(([country, depth]) => ({ country, depth, ...said }));
    expect(viewOf(plan({ elements: [element('sea', { depth: 'signed', contributors })] })).sentence).to.contain('sea (signed; 4 states named, of which 1 delivered)');
  });

  it('that counts a state or an element twice is refused, place by place', async () => {
    const twice = plan({
      elements: [element('sea', { contributors: [{ country: 'TR', depth: 'stated', ...said }, { country: 'TR', depth: 'stated', ...said }] }), element('sea')],
      named: [{ country: 'PL', by: 'A', ...said }, { country: 'PL', by: 'B', ...said }],
    });
    const places = ['elements[0].contributors[1].country', 'elements[1].kind', 'named[1].country'];
    const result = readPlan(twice);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).to.have.members(places);
    const whole = checkLedger({ pledgewatch: 1, id: 'x', title: 'X', asOf: '2026', plans: [{ id: 'p', ...twice }] });
    expect(whole.ok ? [] : whole.issues.map(({ path }) => path)).to.include.members(places.map((place) => `plans[0].${place}`));
    expect(trouble(await shown(twice, 'invalid'))).to.contain('`named[1].country`');
  });

  for (const [width, columns] of [[320, 1], [479, 1], [520, 3], [960, 3]] as const) {
    it(`stands in ${columns} of columns in ${width} pixels, and nothing runs over`, async () => {
      const widget = await shown(plan({ elements: [element('land'), element('air'), element('sea')] }));
      widget.style.width = `${width}px`;
      const lefts = new Set([...widget.shadowRoot!.querySelectorAll('.els > li')].map((item) => Math.round(item.getBoundingClientRect().left)));
      expect(lefts.size).to.equal(columns);
      expect(widget.shadowRoot!.querySelector('.in')!.scrollWidth).to.be.at.most(width);
    });
  }
});
