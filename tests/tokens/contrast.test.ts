// Text, marks and the depth ladder are told apart in every theme, in both schemes, and for every accent; as painted.
import { expect } from '@open-wc/testing';
import type Color from 'colorjs.io';
import { colours } from '../../src/tokens/tables.js';
import { linkThemes, looks, placed, type Palette, type Scheme } from './palette.js';

/** By WCAG 2.2: text 1.4.3, and 1.4.6 for what is read at length; marks 1.4.11. */
const TEXT = 4.5;
const BODY = 7;
const MARK = 3;

/** Least CIEDE2000 between neighbours of the ladder. */
const APART = 10;

const LADDER = ['depth.stated', 'depth.signed', 'depth.ratified', 'depth.funded', 'depth.delivered'] as const;
const HUES = Array.from({ length: 36 }, (_, index) => index * 10);

function onGround(palette: Palette, names: readonly (keyof Palette)[], least: number): string[] {
  return names.flatMap((name) => (['surface', 'surface-sunken'] as const)
    // What is sunken carries text, and no marks.
    .filter((ground) => ground === 'surface' || least !== MARK)
    .map((ground) => ({ ground, contrast: palette[name].contrast(palette[ground], 'WCAG21') }))
    .filter(({ contrast }) => !(contrast >= least))
    .map(({ ground, contrast }) => `${name} on ${ground} ${contrast.toFixed(2)}`));
}

/** The ladder leads away from the ground, a clear step at a time. */
function ladderFaults(palette: Palette): string[] {
  const away = (color: Color) => color.contrast(palette.surface, 'WCAG21');
  return LADDER.slice(1).flatMap((name, index) => {
    const [step, before] = [palette[name], palette[LADDER[index]!]];
    return step.deltaE(before, '2000') >= APART && away(step) > away(before) ? [] : [`${name} ${step.deltaE(before, '2000').toFixed(1)} from the step before`];
  });
}

const faults = (palette: Palette): string[] => [
  ...onGround(palette, ['ink'], BODY),
  ...onGround(palette, ['ink-muted', 'link'], TEXT),
  // Rungs 1 and 2 have an outline, which is the edge.
  ...onGround(palette, ['edge', 'void', 'attention', 'unrated', 'depth.ratified', 'depth.funded', 'depth.delivered'], MARK),
  ...ladderFaults(palette),
];

describe('Contrast', () => {
  before(linkThemes);

  for (const { className, scheme } of looks) {
    it(`is enough in .${className}, ${scheme}`, async () => {
      const { place, paletteOf } = await placed();
      place.className = `${className} pw-${scheme}`;
      expect(faults(paletteOf())).to.deep.equal([]);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`is enough for accents of 36 hues and for those without one, ${scheme}`, async () => {
      const { place, paletteOf } = await placed();
      place.className = `pw-theme-neutral pw-${scheme}`;
      const accents = [...HUES.map((hue) => `hsl(${hue} 100% 50%)`), 'black', 'white', '#808080', 'oklch(70% 0.37 145)'];
      expect(accents.flatMap((accent) => {
        place.style.setProperty('--pw-accent', accent);
        return faults(paletteOf()).map((fault) => `${accent}: ${fault}`);
      })).to.deep.equal([]);
    });
  }
});

describe('The colours of the tokens', () => {
  before(linkThemes);

  for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
    it(`are painted to the bit where nothing is set, ${scheme}`, async () => {
      const { place, paletteOf } = await placed();
      place.className = `pw-theme-neutral pw-${scheme}`;
      const palette = paletteOf();
      const hex = (color: Color) => `#${color.coords.map((part) => Math.round((part ?? 0) * 255).toString(16).padStart(2, '0')).join('')}`;
      expect(Object.fromEntries(colours.map(({ name }) => [name, hex(palette[name])])))
        .to.deep.equal(Object.fromEntries(colours.map((colour) => [colour.name, colour[scheme]])));
    });
  }

  it('take their hue from an accent, and their lightness not', async () => {
    const { place, paletteOf } = await placed();
    place.className = 'pw-theme-neutral pw-light';
    const own = paletteOf();
    for (const accent of ['#ffd0e0', '#5a0020']) {
      place.style.setProperty('--pw-accent', accent);
      const palette = paletteOf();
      for (const name of [...LADDER, 'link'] as const) {
        const [now, then] = [palette[name].oklch, own[name].oklch];
        expect(now[0], name).to.be.closeTo(then[0]!, 0.02);
        expect(now[2]! < 30 || now[2]! > 340, `${name} is ${now[2]!.toFixed()} degrees`).to.equal(true);
      }
    }
  });
});
