import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/entries/trend-chart.js';
import type { TrendChartElement } from '../../../src/entries/trend-chart.js';
import { reaches, tableOf, textOf } from '../../support/read.js';
import { until } from '../../support/until.js';

const show = async (attributes: Record<string, string> = { preset: 'ukraine' }) => {
  const parent = await fixture(html`<div style="inline-size: 600px"></div>`);
  const element = document.createElement('pw-trend-chart');
  for (const [name, value] of Object.entries({ now: '2026-11-22', ...attributes })) element.setAttribute(name, value);
  parent.append(element);
  await reaches(element, 'ready');
  return element;
};

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const all = (element: TrendChartElement, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const years = (element: TrendChartElement) => all(element, '.yr > *').map(({ textContent }) => plain(textContent).trim());
const bars = (element: TrendChartElement) => all(element, '.ch svg path[class^=k]').map((path) => (path.getAttribute('d')?.match(/z/g) ?? []).length);

/** What a click would save, without the mark of its letters. */
async function saved(element: TrendChartElement): Promise<{ name: string; lines: string[] }> {
  let file: { name: string; lines: string[] } | undefined;
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    file = { name: this.download, lines: decodeURIComponent(this.href.slice(this.href.indexOf(',') + 1)).replace(/^\ufeff/, '').split('\r\n') };
  };
  try {
    all(element, '.dl')[0]!.click();
    await until(() => file);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return file!;
}

describe('the trend of the bundled ledger', () => {
  it('says the months that there are, and never a year of them', async () => {
    const element = await show();
    expect(plain(element.sentence)).to.equal('Aid allocated to Ukraine by month (Kiel Institute for the World Economy): on average €3.60 bn a month in January–April 2026 (4 months), against €6.74 bn in 2025 and €8.14 bn in 2024.');
    expect(years(element)).to.deep.equal(['20227.1', '20237.3', '20248.1', '20256.7', '’263.6']);
    expect(textOf(element)).to.contain('January 2022 is incomplete and in no mean.').and.to.contain('No needed pace is drawn');
  });

  it('draws each month of each category once; a zero is no bar', async () => {
    // No financial aid in January 2022 and in January 2026.
    expect(bars(await show())).to.deep.equal([52, 50, 52]);
    expect(bars(await show({ preset: 'ukraine', show: 'total' }))).to.deep.equal([52]);
  });

  it('has every month in its table, and in its file in full', async () => {
    const element = await show();
    const rows = [...(await tableOf(element)).rows].map((row) => [...row.cells].map((cell) => plain(cell.textContent)));
    expect(rows).to.have.length(53);
    expect(rows[0]).to.deep.equal(['Period', 'Military', 'Financial', 'Humanitarian', 'Total', 'As of', 'Source']);
    expect(rows.at(-1)!.slice(0, 6)).to.deep.equal(['April 2026', '€6.09 bn', '€1.14 bn', '€565.21 m', '€7.79 bn', 'Apr 2026']);
    const { name, lines } = await saved(element);
    expect(name).to.equal('Aid allocated to Ukraine by month.csv');
    expect(lines[0]).to.equal('"Period","Military, EUR","Financial, EUR","Humanitarian, EUR","Total, EUR","incomplete"');
    expect(lines[52]).to.equal('"2026-04",6087625000,1141424000,565207000,7794256000,0');
    expect(lines.slice(53)).to.deep.equal([
      '', '"Source:","Kiel Institute for the World Economy: Ukraine Support Tracker, Release 29","https://github.com/UkraineSupportTrackerWebsite/ukraine-support-tracker"',
      '"As of","2026-04"', '"The terms of the source apply; name it with its date."',
    ]);
    const column = (at: number) => lines.slice(1, 53).reduce((sum, line) => sum + Number(line.split(',')[at]), 0);
    expect(column(4)).to.equal(358_399_501_000);
    expect(column(1) + column(2) + column(3)).to.equal(column(4));
  });

  it('can be asked for sums', async () => {
    const element = await show({ preset: 'ukraine', cumulative: '' });
    expect(plain(element.sentence)).to.contain('€358.40 bn in all, January 2022–April 2026');
    element.cumulative = false;
    await element.updateComplete;
    expect(plain(element.sentence)).to.contain('€3.60 bn a month');
  });
});

describe('what a reader puts aside', () => {
  it('is in no bar and no mean; the last one brings all back', async () => {
    const element = await show();
    const press = async (at: number) => {
      all(element, '[part=legend] button')[at]!.click();
      await element.updateComplete;
      return all(element, '[part=legend] button').map(({ ariaPressed }) => ariaPressed).join();
    };
    const { sentence } = element;
    expect(await press(1)).to.equal('true,false,true');
    expect(bars(element)).to.deep.equal([52, 52]);
    expect(years(element).at(-1)).to.equal('’263.1');
    expect(element.sentence).to.equal(sentence);
    expect(await press(2)).to.equal('true,false,false');
    expect(await press(0)).to.equal('true,true,true');
    expect(bars(element)).to.deep.equal([52, 50, 52]);
  });
});

describe('a series with gaps', () => {
  it('has a gap for what is not known, whether it is said or left out', async () => {
    const points = [{ on: '2026-01', amounts: { a: 4, b: 0 } }, { on: '2026-03', amounts: { a: 2, b: null } }, { on: '2026-04', amounts: { a: 1, b: 5 } }];
    const element = await show({ data: JSON.stringify({
      label: 'Trees', unit: 'trees', categories: [{ id: 'a', label: 'Limes' }, { id: 'b', label: 'Oaks' }], points, asOf: '2026-04', sources: [{ publisher: 'City of Lviv' }],
    }) });
    expect(bars(element)).to.deep.equal([3, 1]);
    expect(textOf(element)).to.contain('2 months are not known: gaps, not zeros.');
    expect(plain(element.sentence)).to.contain('5 trees a month in January–April 2026 (2 months)');
    const rows = [...(await tableOf(element)).rows].slice(1).map((row) => [...row.cells].slice(0, 4).map((cell) => plain(cell.textContent)));
    expect(rows).to.deep.equal([
      ['January 2026', '4 trees', '0 trees', '4 trees'], ['February 2026', 'not known', 'not known', 'not known'],
      ['March 2026', '2 trees', 'not known', 'not known'], ['April 2026', '1 trees', '5 trees', '6 trees'],
    ]);
    expect((await saved(element)).lines.slice(2, 4)).to.deep.equal(['"2026-02",,,,0', '"2026-03",2,,,0']);
  });
});
