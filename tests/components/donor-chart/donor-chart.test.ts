import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/entries/donor-chart.js';
import type { DonorChartElement } from '../../../src/entries/donor-chart.js';
import { reaches, tableOf } from '../../support/read.js';

const show = async (attributes: Record<string, string> = { preset: 'ukraine' }) => {
  const parent = await fixture(html`<div style="inline-size: 800px"></div>`);
  const element = document.createElement('pw-donor-chart');
  for (const [name, value] of Object.entries({ now: '2026-11-22', ...attributes })) element.setAttribute(name, value);
  parent.append(element);
  await reaches(element, 'ready');
  return element;
};

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ').trim();
const rows = (element: DonorChartElement) => [...element.shadowRoot!.querySelectorAll('li[part=row]')];
/** How far each bar reaches, of a hundred. */
const ends = (row: Element) => [...row.querySelectorAll('path')].map((path) => Number(/H([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1] ?? 0));

describe('the donors of the bundled ledger', () => {
  it('are twelve by name, and the other thirty in one row with their sum', async () => {
    const element = await show();
    expect(rows(element).map((row) => plain([...row.children].map(({ textContent }) => textContent).join(' ')))).to.deep.equal([
      'United States €115.4 bn €119.0 bn 0.59%', 'EU (Commission and Council) €84.4 bn €190.7 bn –', 'Germany €29.9 bn €47.7 bn 0.83%',
      'United Kingdom €21.3 bn €32.3 bn 0.8%', 'Canada €14.1 bn €16.4 bn 0.84%', 'Japan €12.1 bn €18.8 bn 0.29%', 'Denmark €11.0 bn €12.1 bn 3.27%',
      'Netherlands €10.7 bn €13.2 bn 1.25%', 'Norway €10.7 bn €24.7 bn 2.62%', 'Sweden €10.6 bn €19.4 bn 1.97%', 'France €7.9 bn €10.3 bn 0.32%',
      'Poland €5.9 bn €6.4 bn 1.02%', 'the other 30 donors €24.3 bn €36.9 bn –',
    ]);
    expect(plain(element.sentence)).to.contain('All together allocated €358.40 bn and committed €547.98 bn.');
  });

  it('are drawn as long as they are: from zero, allocated and then what is committed beyond', async () => {
    const [us, eu] = rows(await show()).map(ends);
    expect(eu![1]).to.equal(100);
    expect(us![0]! / eu![1]!).to.be.closeTo(115.38065 / 190.724321, 1e-3);
    expect(us![1]! / eu![1]!).to.be.closeTo(118.963336 / 190.724321, 1e-3);
  });

  it('have no pale part where more was allocated than committed', async () => {
    const element = await show({ preset: 'ukraine', top: '42' });
    const australia = rows(element).find((row) => row.textContent.includes('Australia'))!;
    expect(rows(element)).to.have.length(42);
    expect(australia.querySelectorAll('path')[1]?.getAttribute('d')).to.equal('');
  });

  it('stand in the table one by one and together', async () => {
    const table = [...(await tableOf(await show())).rows].map((row) => [...row.cells].map((cell) => plain(cell.textContent)));
    expect(table).to.have.length(44);
    expect(table[2]!.slice(0, 5)).to.deep.equal(['EU (Commission and Council)', '€84.43 bn', '€190.72 bn', 'not known', 'Apr 2026']);
    expect(table.at(-1)!.slice(0, 5)).to.deep.equal(['All 42 donors', '€358.40 bn', '€547.98 bn', '–', 'Apr 2026']);
  });

  it('by share of GDP have one bar each, and the rest none', async () => {
    const element = await show({ preset: 'ukraine', sort: 'share-of-gdp' });
    expect(rows(element).map(ends).at(0)).to.deep.equal([100]);
    expect(rows(element).map(ends).at(-1)).to.deep.equal([0]);
    expect(plain(element.sentence)).to.contain('allocated most of their gross domestic product of 2021: Denmark (3.27%)');
  });

  it('of a nonsensical number or order are shown as usual', async () => {
    for (const [name, value] of [['top', 'many'], ['top', '-3'], ['top', '0.5'], ['sort', 'constructor']] as const) {
      expect(rows(await show({ preset: 'ukraine', [name]: value })), value).to.have.length(13);
    }
  });
});
