import { expect, fixture, html } from '@open-wc/testing';
import type { Measured } from '../../../src/domain/benchmark/threshold.js';
import '../../../src/entries/threshold-meter.js';
import { reaches } from '../../support/read.js';

const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };

async function show(limit: number, readings: readonly Partial<Measured>[], dir = 'ltr') {
  const facts = { ...recorded, label: 'Electric buses', unit: 'percent', kind: 'floor', limit, readings: readings.map((reading) => ({ ...recorded, ...reading })) };
  const box = await fixture(html`<div .style=${'width: 600px'} dir=${dir}><pw-threshold-meter .facts=${facts} now="2026-11-22"></pw-threshold-meter></div>`);
  const element = box.querySelector('pw-threshold-meter')!;
  await reaches(element, 'ready');
  return [...element.shadowRoot!.querySelectorAll('.trk, .at bdi')].map((part) => ({ part, box: part.getBoundingClientRect() }));
}

const widthOf = (track: Element, kind: string) => track.querySelector(`.${kind}`)?.getBoundingClientRect().width ?? 0;

describe('pw-threshold-meter', () => {
  it('draws readings on one zero-based scale, with the limit at the same place in each', async () => {
    const [first, second] = await show(80, [{ value: 40 }, { value: 20 }]);
    const length = first!.box.width;
    expect(widthOf(first!.part, 'covered')).to.be.closeTo(length * 0.4, 2);
    expect(widthOf(second!.part, 'covered')).to.be.closeTo(length * 0.2, 2);
    expect(widthOf(second!.part, 'gap')).to.be.closeTo(length * 0.6, 2);
    for (const { part, box } of [first!, second!]) {
      const goal = part.querySelector('.goal')!.getBoundingClientRect();
      expect(goal.left + goal.width / 2 - box.left).to.be.closeTo(length * 0.8, 2);
    }
  });

  it('has the label under its line, and within the widget at both ends', async () => {
    for (const dir of ['ltr', 'rtl']) for (const limit of [0, 3, 65, 98, 100]) {
      const [track, label] = await show(limit, [{ value: 50 }], dir);
      const goal = track!.part.querySelector('.goal')!.getBoundingClientRect();
      expect(label!.box.left, `${dir} ${limit}`).to.be.within(track!.box.left - 1, goal.right);
      expect(label!.box.right, `${dir} ${limit}`).to.be.within(goal.left, track!.box.right + 1);
    }
  });

  it('draws an unknown reading as a void, and a zero as nothing covered', async () => {
    const [unknown, zero] = await show(60, [{ value: null }, { value: 0 }]);
    expect(widthOf(unknown!.part, 'gap')).to.equal(unknown!.box.width);
    expect([widthOf(unknown!.part, 'covered'), widthOf(zero!.part, 'covered')]).to.deep.equal([0, 0]);
  });
});
