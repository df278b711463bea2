// What a page sets holds, wherever it sets it; what carries meaning cannot be taken away by it.
import { expect } from '@open-wc/testing';
import { properties, type PropertyName } from '../../src/tokens/names.js';
import { linkThemes, placed } from './palette.js';

/** What each property is seen to do, and where. */
const effects: Readonly<Record<PropertyName, readonly [value: string, selector: string, read: string]>> = {
  '--pw-accent': ['#c00', 'summary', 'color'],
  '--pw-color-surface': ['rgb(1, 2, 3)', '.pw', 'background-color'],
  '--pw-color-surface-sunken': ['rgb(1, 2, 3)', '.sk', 'background-color'],
  '--pw-color-ink': ['rgb(1, 2, 3)', '.pw', 'color'],
  '--pw-color-ink-muted': ['rgb(1, 2, 3)', '.f', 'color'],
  '--pw-color-hairline': ['rgb(1, 2, 3)', '.f', 'border-block-start-color'],
  '--pw-color-link': ['rgb(1, 2, 3)', 'summary', 'color'],
  '--pw-font-text': ['fantasy', '.pw', 'font-family'],
  '--pw-font-size': ['21px', '.pw', 'font-size'],
  '--pw-space-inline': ['33px', '.in', 'padding-inline-start'],
  '--pw-space-block': ['33px', '.in', 'padding-block-start'],
  '--pw-space-row': ['33px', '.facts div', 'padding-block-start'],
};

const places: Readonly<Record<string, (declaration: string) => string>> = {
  'on the widget': (declaration) => `pw-benchmark-ring { ${declaration} }`,
  'on an ancestor': (declaration) => `div:has(> pw-benchmark-ring) { ${declaration} }`,
  'on the root': (declaration) => `:root { ${declaration} }`,
  'in a media query': (declaration) => `@media (width > 1px) { :root { ${declaration} } }`,
};

/** Sets styles of the page until the test ends. */
function pageStyle(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}

async function readable() {
  const { place, widget, paletteOf } = await placed();
  const block = document.createElement('i');
  block.className = 'sk';
  widget.renderRoot.querySelector('.pw')!.append(block);
  const styleOf = (selector: string, name: string) => getComputedStyle(widget.renderRoot.querySelector(selector)!).getPropertyValue(name);
  return { place, widget, paletteOf, styleOf };
}

describe('What a page sets', () => {
  afterEach(() => { document.adoptedStyleSheets = []; });

  for (const { name } of properties) {
    for (const [where, rule] of Object.entries(places)) {
      it(`${name} ${where}`, async () => {
        const { styleOf } = await readable();
        const [value, selector, read] = effects[name];
        const own = styleOf(selector, read);
        pageStyle(rule(`${name}: ${value};`));
        const now = styleOf(selector, read);
        if (name === '--pw-accent') expect(now).not.to.equal(own);
        else expect(now).to.equal(value);
      });
    }
  }

  it('a scheme for a part of the page, without any sheet of ours', async () => {
    const { styleOf } = await readable();
    pageStyle('div:has(> pw-benchmark-ring) { color-scheme: dark; }');
    expect(styleOf('.pw', 'color')).to.equal('rgb(236, 239, 242)');
  });

  it('hides neither source nor date', async () => {
    const { widget } = await readable();
    pageStyle('pw-benchmark-ring::part(source) { display: none !important; visibility: hidden !important; opacity: 0 !important; }');
    const footer = widget.renderRoot.querySelector('[part=source]')!;
    expect(footer.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })).to.equal(true);
    expect(footer.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('changes neither the steps of the ladder nor the void of the gap', async () => {
    const { paletteOf } = await readable();
    const own = JSON.stringify(paletteOf());
    pageStyle(':root, div, pw-benchmark-ring { --_d1: #000; --_d4: #fff; --_void: transparent; --_hatch: none; --_c1: #f00; --_edge: #fff; }');
    expect(JSON.stringify(paletteOf())).to.equal(own);
  });

  // The sheets of the themes stay in the page: this comes last.
  it('two themes and two schemes side by side, one inside the other', async () => {
    await linkThemes();
    const one = await readable();
    one.place.className = 'pw-theme-editorial pw-dark';
    expect(one.styleOf('.pw', 'background-color')).to.equal('rgb(27, 24, 21)');
    const two = await readable();
    two.place.className = 'pw-theme-blue-yellow pw-light';
    expect(two.styleOf('.pw', 'color')).to.equal('rgb(11, 37, 69)');
    one.place.append(two.place);
    expect(two.styleOf('.pw', 'background-color')).to.equal('rgb(255, 255, 255)');
    expect(two.styleOf('.pw', 'font-family')).to.equal(getComputedStyle(document.body).fontFamily);
    expect(one.styleOf('.pw', 'font-family')).to.contain('Georgia');
  });
});
