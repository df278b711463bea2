// Every property that may be set is used with the literal of its token, told of in the manifest, and never set by us.
import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { BenchmarkRingElement } from '../../src/components/benchmark-ring/benchmark-ring.element.js';
import { CoalitionRosterElement } from '../../src/components/coalition-roster/coalition-roster.element.js';
import { FundingGapElement } from '../../src/components/funding-gap/funding-gap.element.js';
import { PledgeCounterElement } from '../../src/components/pledge-counter/pledge-counter.element.js';
import { properties } from '../../src/tokens/names.js';
import { colours, lines, sizes, spaces, weights } from '../../src/tokens/tables.js';

const elements = { BenchmarkRingElement, CoalitionRosterElement, FundingGapElement, PledgeCounterElement };
const sheets = Object.entries(elements).map(([name, { styles }]) => ({ name, text: styles.map(({ cssText }) => cssText).join('\n') }));
const all = sheets.map(({ text }) => text).join('\n');

/** What stands in for a property where it is not set: `var(--pw-x, this)`. */
const fallbacks = (sheet: string, name: string) =>
  [...sheet.matchAll(new RegExp(`var\\(\\s*${name},`, 'g'))].map(({ index, 0: start }) => {
    let depth = 1;
    let end = index + start.length;
    for (; depth > 0; end += 1) depth += { '(': 1, ')': -1 }[sheet[end]!] ?? 0;
    return sheet.slice(index + start.length, end - 1).trim();
  });

const literals = new Set<string>(colours.flatMap(({ light, dark }) => [light, dark]));

interface Declared {
  readonly name: string;
  readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
}

const declared = (manifest.modules as readonly { readonly declarations: readonly Declared[] }[])
  .flatMap(({ declarations }) => declarations).filter(({ name }) => name in elements);

describe('The public properties', () => {
  for (const { name, light, dark } of properties) {
    it(`${name} has the literal of its token as fallback in every widget`, () => {
      for (const { name: element, text } of sheets) {
        const found = fallbacks(text, name);
        expect(found, element).not.to.have.length(0);
        if (name === '--pw-accent') expect(found.filter((literal) => !literals.has(literal)), element).to.deep.equal([]);
        else if (name === '--pw-color-link') expect(found.join(), element).to.contain(light).and.to.contain(dark);
        else expect(found[0], element).to.equal(light === dark ? light : `light-dark(${light}, ${dark})`);
      }
    });
  }

  it('are those of the manifest, with their defaults, and those of the styles', () => {
    expect(declared).to.have.length(4);
    for (const { name, cssProperties } of declared) {
      expect(cssProperties?.map((property) => property.name), name).to.deep.equal(properties.map((property) => property.name));
      for (const { name: property, default: initial } of cssProperties ?? []) {
        const { light, dark } = properties.find((one) => one.name === property)!;
        expect(initial, property).to.equal(light === dark && light !== 'none' ? light : undefined);
      }
    }
    expect(new Set(all.match(/--pw-[\w-]+/g))).to.deep.equal(new Set(properties.map(({ name }) => name)));
  });

  it('are declared by no style of ours', () => {
    expect(all.match(/--pw-[\w-]+\s*:/g)).to.equal(null);
  });
});

describe('The sizes and weights of the tokens', () => {
  const used = (property: string, pattern: RegExp) =>
    new Set([...all.matchAll(new RegExp(`${property}: ([^;]+);`, 'g'))].flatMap(([, value]) => pattern.exec(value!)?.[1] ?? []).map(Number));

  it('are those of the styles', () => {
    const em = /([\d.]+)em/;
    // A size of 1em is that of its surroundings.
    expect(used('font-size', em)).to.deep.equal(new Set(sizes.map(({ value }) => value)));
    expect(used('line-height', /^([\d.]+)$/)).to.deep.equal(new Set(lines.map(({ value }) => value)));
    expect(used('font-weight', /^(\d+)$/)).to.deep.equal(new Set(weights.map(({ value }) => value)));
    for (const { name, value } of spaces) expect(all, name).to.contain(`, ${value}em)`);
  });
});
