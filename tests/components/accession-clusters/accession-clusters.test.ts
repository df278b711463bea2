import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/entries/accession-clusters.js';
import type { AccessionClustersElement } from '../../../src/entries/accession-clusters.js';
import { hasKeys } from '../../support/keys.js';
import { reaches, tableOf, textOf } from '../../support/read.js';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ').trim();
const all = <E extends Element>(clusters: AccessionClustersElement, selector: string) => [...clusters.shadowRoot!.querySelectorAll<E & HTMLElement>(selector)];
const rows = (clusters: AccessionClustersElement) => all(clusters, '.cl > li');

async function ukraine(): Promise<AccessionClustersElement> {
  const clusters = await fixture<AccessionClustersElement>(html`<pw-accession-clusters preset="ukraine" now="2026-11-22"></pw-accession-clusters>`);
  await reaches(clusters, 'ready');
  return clusters;
}

describe('pw-accession-clusters: the bundled ledger', () => {
  it('says what is open and, apart from it, what is reported, and on which page that rests', async () => {
    const { sentence } = await ukraine();
    expect(plain(sentence)).to.equal('1 of 6 clusters, with 5 of 33 chapters, is open (15 June 2026); the opening of 1 more, with 2 chapters, is reported '
      + '(14 July 2026; the Commission’s page is on Moldova’s identical step the same day; no page on Ukraine itself was readable).');
  });

  it('has six clusters with 33 chapters, filled by stage; those of the reported one are dashed and worded', async () => {
    const clusters = await ukraine();
    const kinds = rows(clusters).map((row) => [...row.querySelectorAll('.tl i')].map(({ className }) => className));
    expect(kinds.map((tiles) => `${tiles.length} ${[...new Set(tiles)].join()}`)).to.deep.equal(
      ['5 opened', '9 conditions-received', '8 conditions-received', '4 conditions-received', '5 conditions-received', '2 reported']);
    expect(getComputedStyle(rows(clusters)[5]!.querySelector('.tl i')!).borderStyle).to.equal('dashed');
    expect(rows(clusters).map((row) => plain(row.querySelector('summary > span + span')?.textContent))).to.deep.equal([
      'opened 15 Jun 2026', 'conditions receivedAs of 17 Mar 2026', 'conditions received 17 Mar 2026', 'conditions received 17 Mar 2026',
      'conditions received 17 Mar 2026', 'conditions receivedAs of 17 Mar 2026reported: opened 14 Jul 2026',
    ]);
    const numbers = all(clusters, '.tl i').map((tile) => Number(tile.textContent)).sort((a, b) => a - b);
    expect(numbers).to.deep.equal(Array.from({ length: 33 }, (_, index) => index + 1));
  });

  it('has no percent, and no ring', async () => {
    const clusters = await ukraine();
    expect(textOf(clusters)).not.to.contain('%');
    expect(clusters.shadowRoot!.querySelector('[part=track] svg')).to.equal(null);
  });

  it('names the tiles for who does not see them', async () => {
    const clusters = await ukraine();
    expect(rows(clusters)[0]!.querySelector('[role=img]')!.getAttribute('aria-label')).to.equal('chapters 5, 18, 23, 24, and 32');
    await expect(clusters).to.be.accessible();
  });

  it('opens a cluster to its chapters, and the timeline, by keyboard', async function () {
    if (!hasKeys) this.skip();
    const clusters = await ukraine();
    const [first] = rows(clusters);
    first!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(first!.querySelector('details')!.open).to.equal(true);
    expect(first!.innerText).to.contain('23 Judiciary and fundamental rights');
    for (let tabs = 0; tabs < 40 && clusters.shadowRoot!.activeElement?.textContent.trim() !== 'Timeline'; tabs += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    const events = all(clusters, 'details[open] ol > li[part=row]').map((event) => plain(event.innerText));
    expect(events).to.have.length(10);
    expect(events[0]).to.match(/^25 Jun 2024 Accession talks formally launched .* Interfax-Ukraine/);
    expect(events.at(-1)).to.match(/^14 Jul 2026 reported: Cluster 6 .* · The Commission’s page is on Moldova’s identical step the same day/);
  });

  it('has each stage and each event in the table, with its own date and sources', async () => {
    const table = await tableOf(await ukraine());
    const cells = [...table.rows].slice(1).map((row) => [...row.children].map((cell) => plain(cell.textContent)));
    expect(cells.every(({ length }) => length === 4) && cells.every(([, , asOf, source]) => asOf && source)).to.equal(true);
    expect(cells.find(([what, figure]) => what === '1 Fundamentals' && figure === 'screened')![2]).to.equal('16 Jan 2025');
    const [, figure, asOf, source] = cells.find(([what, told]) => what === '6 External relations' && told!.startsWith('reported'))!;
    expect([figure, asOf]).to.deep.equal(['reported: opened 14 Jul 2026 · The Commission’s page is on Moldova’s identical step the same day; no page on Ukraine itself was readable', '14 Jul 2026']);
    expect(source).to.contain('European Commission').and.to.contain('UNITED24');
  });

  for (const [width, columns] of [[320, 1], [600, 1], [960, 2]] as const) {
    it(`has ${columns} of columns in ${width} pixels, and nothing runs over`, async () => {
      const clusters = await ukraine();
      clusters.parentElement!.style.width = `${width}px`;
      await nextFrame();
      expect(new Set(rows(clusters).map((row) => Math.round(row.getBoundingClientRect().left))).size).to.equal(columns);
      expect(clusters.shadowRoot!.querySelector('.in')!.scrollWidth).to.be.at.most(width);
    });
  }
});
