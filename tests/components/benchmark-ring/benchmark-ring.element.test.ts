import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/entries/benchmark-ring.js';
import type { BenchmarkRingElement } from '../../../src/entries/benchmark-ring.js';
import type { Indicator } from '../../../src/domain/benchmark/indicator.schema.js';
import { ringPieces, sectorPath } from '../../../src/presentation/geometry/ring.js';
import { reaches, textOf } from '../../support/read.js';

const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };

const show = async (fields: Partial<Indicator>, width = '600px') => {
  const facts = { ...recorded, label: 'Trees planted', value: 1, ...fields };
  const box = await fixture(html`<div><pw-benchmark-ring .facts=${facts} now="2026-11-22"></pw-benchmark-ring></div>`);
  (box as HTMLElement).style.width = width;
  const element = box.querySelector('pw-benchmark-ring')!;
  await reaches(element, 'ready');
  return element;
};

const one = (element: BenchmarkRingElement, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const paths = (element: BenchmarkRingElement, fill: string) => element.shadowRoot!.querySelectorAll(`.ring path[fill="${fill}"]`).length;
const attributes = (element: HTMLElement, ...names: string[]) => names.map((name) => element.getAttribute(name));

describe('pw-benchmark-ring', () => {
  it('is a meter with its value in words', async () => {
    const ring = one(await show({ value: 5, target: 33 }), '.ring');
    expect(attributes(ring, 'role', 'aria-label', 'aria-valuemin', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'))
      .to.deep.equal(['meter', 'Trees planted', '0', '5', '33', '5 of 33']);
    expect(ring.querySelector('a, button, [tabindex]')).to.equal(null);
  });

  it('is an image where a meter could not hold the value', async () => {
    const ring = one(await show({ value: 112, target: 100 }), '.ring');
    expect(attributes(ring, 'role', 'aria-label', 'aria-valuenow', 'aria-valuemax')).to.deep.equal(['img', '112 of 100', null, null]);
  });

  it('draws reached, reported and missing, each by itself', async () => {
    const element = await show({ value: 1, target: 6, reported: { value: 1, asOf: '2026-10', sources: recorded.sources } });
    expect([paths(element, 'var(--_c1)'), paths(element, 'var(--_pale)'), paths(element, 'url(#hatch)')]).to.deep.equal([1, 1, 4]);
    expect(one(element, '.ring path[stroke-dasharray]').getAttribute('fill')).to.equal('var(--_pale)');
    expect(element.shadowRoot!.querySelectorAll('[part=legend] dt')).to.have.length(3);
  });

  it('draws a zero as nothing reached, and an unknown as no ring but its dashed outline', async () => {
    const zero = await show({ value: 0, target: 100 });
    expect([paths(zero, 'var(--_c1)'), paths(zero, 'url(#hatch)')]).to.deep.equal([0, 1]);
    const unknown = await show({ value: null, target: 100 });
    expect(unknown.shadowRoot!.querySelectorAll('.ring circle[stroke-dasharray]')).to.have.length(2);
    expect(unknown.shadowRoot!.querySelector('[role=meter]')).to.equal(null);
    expect(textOf(unknown)).to.contain('unknown is not zero');
  });

  it('draws no ring for a rule', async () => {
    const element = await show({ kind: 'rule', value: 65, unit: 'percent' });
    expect(element.shadowRoot!.querySelector('[part=track]')).to.equal(null);
    expect(one(element, '[part=value]').textContent.trim()).to.equal('65%');
  });

  it('stands beside its text from 560px on, below it before, and above its key below 250px', async () => {
    const place = async (width: string) => {
      const element = await show({ value: 5, target: 33 }, width);
      const [text, ring, key] = ['[part=caption]', '.ring', '[part=legend]'].map((selector) => one(element, selector).getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
      return { besideText: ring.left >= text.right, besideKey: key.left >= ring.right };
    };
    expect(await place('600px')).to.deep.equal({ besideText: true, besideKey: true });
    expect(await place('500px')).to.deep.equal({ besideText: false, besideKey: true });
    expect(await place('240px')).to.deep.equal({ besideText: false, besideKey: false });
  });

  it('reads the one-line form', async () => {
    const element = await fixture<BenchmarkRingElement>(html`<pw-benchmark-ring
      label="Parks opened" value="4" target="10" unit="parks" as-of="2026-10" source="City of Lviv"></pw-benchmark-ring>`);
    await reaches(element, 'ready');
    expect(element.sentence).to.equal('Parks: 4 of 10, as of October\u00a02026.');
  });
});

describe('ringPieces', () => {
  const told = (...args: Parameters<typeof ringPieces>) => ringPieces(...args).map(({ kind, from, to }) => `${kind} ${from.toFixed(2)}–${to.toFixed(2)}`);

  it('cover the ring without a gap where it is one piece', () => {
    expect(told(0.25, 0.25, 1)).to.deep.equal(['reached 0.00–0.25', 'reported 0.25–0.50', 'void 0.50–1.00']);
    expect(told(1, 0, 1)).to.deep.equal(['reached 0.00–1.00']);
  });

  it('stand apart where they are segments, and may be filled in part', () => {
    const pieces = ringPieces(0.375, 0, 4);
    expect(pieces.map(({ kind }) => kind)).to.deep.equal(['reached', 'reached', 'void', 'void', 'void']);
    expect(pieces[1]!.to).to.equal(pieces[2]!.from);
    expect(pieces[0]!.to).to.be.below(pieces[1]!.from);
  });

  it('are none for a zero, and never run beyond the ring', () => {
    expect(ringPieces(0, 0, 6).every(({ kind }) => kind === 'void')).to.equal(true);
    expect(told(-0.5, 0, 1)).to.deep.equal(['void 0.00–1.00']);
    expect(told(0.9, 0.9, 1)).to.deep.equal(['reached 0.00–0.90', 'reported 0.90–1.00']);
    expect(told(1.12, 0.5, 1)).to.deep.equal(['reached 0.00–1.00']);
  });

  it('have no piece of what division leaves over', () => {
    expect(ringPieces(1 / 3 + 1 / 3, 1 / 3, 3)).to.have.length(3);
    expect(ringPieces(7 / 12, 0, 12)).to.have.length(12);
  });
});

describe('sectorPath', () => {
  it('runs along the outer radius and back along the inner', () => {
    expect(sectorPath(60, 60, 42, 58, 0, 0.25)).to.equal('M60 2A58 58 0 0 1 118 60L102 60A42 42 0 0 0 60 18Z');
  });

  it('takes the long way beyond a half, and ends short of where it starts', () => {
    expect(sectorPath(60, 60, 42, 58, 0, 0.75)).to.contain('A58 58 0 1 1 2 60');
    expect(sectorPath(60, 60, 42, 58, 0, 1)).to.contain('A58 58 0 1 1 59.96 2');
  });
});
