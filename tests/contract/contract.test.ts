import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/entries/index.js';
import { contracted, ledger, type Contracted } from './widgets.js';
import { type AnyWidget, reaches, tableOf, textOf, trouble } from '../support/read.js';
import { until } from '../support/until.js';

const NOW = '2026-11-22';

for (const widget of contracted) describe(`${widget.tag}: the contract`, () => {
  const { tag, record } = widget;
  const name = unsafeStatic(tag);
  const inline = JSON.stringify(record);
  const show = (attributes: Record<string, string>, text = '') => build(widget, attributes, text);
  const ready = async (attributes: Record<string, string> = { data: inline }) => reaches(await show(attributes), 'ready');

  describe('facts', () => {
    it('come from a property, before everything else', async () => {
      const element = await show({ data: '{oops' });
      element.facts = record;
      await reaches(element, 'ready');
      expect(textOf(element)).to.contain(widget.number);
    });

    it('come from `data`, as the record or as a whole ledger', async () => {
      const own = await ready();
      const whole = await ready({ data: JSON.stringify(ledger) });
      expect(own.sentence).to.equal(whole.sentence);
      expect(own.sentence).to.be.a('string');
    });

    it('come from the bundled ledger', async () => {
      expect((await ready({ preset: 'ukraine' })).sentence).to.equal((await ready()).sentence);
    });

    it('come from a child script, also one that the parser reaches later', async () => {
      const element = await show({});
      expect(element.reading.state).to.equal('empty');
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      element.append(script);
      script.append(inline);
      await reaches(element, 'ready');
      expect(textOf(element)).to.contain(widget.number);
    });

    it('come from an address', async () => {
      expect((await ready({ src: '/network/ledger' })).sentence).to.equal((await ready()).sentence);
    });

    it('come from the nearest pw-ledger, until the widget has its own', async () => {
      const provider = await fixture<AnyWidget>(html`<pw-ledger preset="ukraine"><${name} now=${NOW}></${name}></pw-ledger>`);
      const element = provider.querySelector(tag) as unknown as AnyWidget;
      await reaches(element, 'ready');
      element.setAttribute('data', '{oops');
      await reaches(element, 'stale');
      expect(trouble(element)).to.contain('JSON');
    });

    it('never merge: a present but invalid source stops there and is shown', async () => {
      const element = await reaches(await show({ data: '{"label": "x"}', preset: 'ukraine' }), 'invalid');
      expect(element.sentence).to.equal(undefined);
      expect(textOf(element)).not.to.contain(widget.number + ' ');
    });

    it('select a record by `of`, and explain an id that the ledger has not', async () => {
      const element = await reaches(await show({ preset: 'ukraine', of: 'no-such-record' }), 'invalid');
      expect(trouble(element)).to.contain("`of`: 'no-such-record'").and.to.contain('write one of');
    });

    it('in one line are read, or explained where there is no such form', async () => {
      if (!widget.oneLine) {
        const element = await reaches(await show({ value: '3', label: 'x', 'as-of': '2026', source: 'y' }), 'invalid');
        expect(trouble(element)).not.to.equal('');
        return;
      }
      const element = await ready(widget.oneLine);
      expect(textOf(element)).to.contain(widget.oneLine.label).and.to.contain('City of Lviv');
      const { source: _, ...unsourced } = widget.oneLine;
      expect(trouble(await reaches(await show(unsourced), 'invalid'))).to.contain('source');
      const { 'as-of': __, ...undated } = widget.oneLine;
      expect(trouble(await reaches(await show(undated), 'invalid'))).to.match(/as-of|asOf/);
    });
  });

  describe('every figure', () => {
    if (widget.isInline) it('has its date and its source beside it', async () => {
      const element = await ready();
      const source = element.shadowRoot?.querySelector('[part=source]');
      expect(source?.textContent).to.match(/As of .*\d{4}/);
      expect(source?.querySelectorAll('a[href^=https]')).not.to.be.empty;
    });
    else it('has its date and its source in the table', async () => {
      const element = await ready();
      expect(element.shadowRoot?.querySelector('table')).to.equal(null);
      const rows = [...(await tableOf(element)).rows].slice(1);
      expect(rows).not.to.be.empty;
      for (const row of rows) {
        const cells = [...row.children].map((cell) => (cell as HTMLElement).innerText.trim());
        expect(cells, cells.join(' | ')).to.have.length.of.at.least(4);
        expect(cells.at(-2), cells.join(' | ')).to.match(/\d{4}/);
        expect(cells.at(-1), cells.join(' | ')).not.to.equal('');
      }
    });

    it('is refused without source, and without as-of', async () => {
      for (const key of ['sources', 'asOf']) {
        const { [key]: _, ...rest } = record;
        const element = await reaches(await show({ data: JSON.stringify(rest) }), 'invalid');
        expect(trouble(element)).to.contain(`\`${key}\``).and.to.contain('missing');
      }
    });

    it('shows its age in words', async () => {
      expect(textOf(await ready())).to.match(/As of .* · (fresh|(ageing|stale), .* old)/);
    });
  });

  describe('states', () => {
    if (widget.isInline) for (const [state, attributes] of [['empty', {}], ['loading', { src: '/network/hang' }], ['invalid', { data: '{oops' }]] as const) {
      it(`${state} leaves the page's own text where it stands`, async () => {
        const element = await reaches(await show(attributes, 'at least US$120 bn'), state);
        expect(element.innerText.trim()).to.equal('at least US$120 bn');
        expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
        expect(element.getBoundingClientRect().width).to.be.greaterThan(50);
        expect(element.shadowRoot?.querySelector('[role=status], [role=alert], [aria-live]')).to.equal(null);
        element.remove();
      });
    }
    else it('empty is said, and is not a zero', async () => {
      const element = await reaches(await show({}), 'empty');
      expect(textOf(element)).to.contain('not a zero');
    });

    if (!widget.isInline) it('loading reserves its space and is marked busy', async () => {
      const element = await reaches(await show({ src: '/network/hang' }), 'loading');
      expect(element.offsetHeight).to.be.greaterThan(150);
      element.remove();
    });

    it('invalid names path and remedy, announces them and does not throw', async () => {
      const element = await reaches(await show({ data: '{oops' }), 'invalid');
      expect(element.shadowRoot?.querySelector(widget.isInline ? '[part=invalid]' : '[role=status]')?.textContent).to.contain('`data`').and.to.contain('JSON');
      expect(trouble(element)).to.contain('line 1, column 2').and.to.contain('straight double quotes');
    });

    it('invalid after valid keeps the last good figures and says so', async () => {
      const element = await ready();
      const { sentence } = element;
      element.setAttribute('data', '{oops');
      await reaches(element, 'stale');
      expect(element.sentence).to.equal(sentence);
      expect(trouble(element)).to.contain('last good');
      element.setAttribute('data', inline);
      await reaches(element, 'ready');
      expect(trouble(element)).to.equal('');
    });
  });

  describe('the page around it', () => {
    if (!widget.isInline) it('fits 280 pixels, also from right to left, without a scroll bar', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const element = await ready();
        element.setAttribute('dir', dir);
        element.style.width = '280px';
        await element.updateComplete;
        const inner = element.shadowRoot?.querySelector('.in') as HTMLElement;
        expect(inner.scrollWidth, dir).to.be.at.most(280);
      }
    });

    it('keeps its own margin, width and hidden', async () => {
      const element = await ready();
      element.style.margin = '13px';
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      expect(getComputedStyle(element).marginTop).to.equal('13px');
    });

    it('does not inherit what a theme sets on text, but its family', async () => {
      const element = await ready();
      element.style.cssText = 'text-transform: uppercase; letter-spacing: 9px; line-height: 4; white-space: pre; text-align: right; font: italic 40px Courier';
      const style = getComputedStyle(element.shadowRoot?.querySelector('.s') as Element);
      expect([style.textTransform, style.letterSpacing, style.whiteSpace, style.fontSize, style.fontStyle])
        .to.deep.equal(['none', 'normal', 'normal', '16px', 'normal']);
      expect(style.fontFamily).to.contain('Courier');
    });

    it('takes its colours from custom properties', async () => {
      const element = await ready();
      element.style.setProperty('--pw-color-ink', 'rgb(1, 2, 3)');
      element.style.setProperty('--pw-color-surface', 'rgb(4, 5, 6)');
      const style = getComputedStyle(element.shadowRoot?.querySelector('.pw') as Element);
      expect([style.color, style.backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    });

    it('speaks the nearest language, also when it changes; English where it has none', async () => {
      const element = await ready();
      const parent = element.parentElement as HTMLElement;
      const spoken = () => element.shadowRoot?.querySelector<HTMLElement>('.pw')?.lang;
      const { sentence } = element;
      for (const lang of ['de', 'uk-UA', 'ar']) {
        parent.lang = lang;
        await until(() => spoken() === lang);
        expect(element.sentence).not.to.equal(sentence);
      }
      for (const lang of ['not a language_', 'eo', 'constructor']) {
        parent.lang = 'fr';
        await until(() => spoken() === 'fr');
        parent.lang = lang;
        await until(() => spoken() === 'en');
        expect(element.sentence).to.equal(sentence);
      }
    });

    it('is told of what a widget knows', async () => {
      const heard: string[] = [];
      const parent = await fixture(html`<div></div>`);
      parent.addEventListener('pw-reading-change', (event) => heard.push((event as Event & { state: string }).state));
      const element = document.createElement(tag) as unknown as AnyWidget;
      element.data = inline;
      parent.append(element);
      await reaches(element, 'ready');
      expect(heard.at(-1)).to.equal('ready');
    });

    it('may take it out and put it back', async () => {
      const element = await ready();
      const parent = element.parentElement as HTMLElement;
      const before = textOf(element);
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.equal(before);
    });
  });

  describe('for everyone', () => {
    it('has no accessibility violation in any state', async () => {
      await expect(await ready()).to.be.accessible();
      await expect(await reaches(await show({}), 'empty')).to.be.accessible();
      await expect(await reaches(await show({ data: '{oops' }), 'invalid')).to.be.accessible();
    });

    if (!widget.isInline) it('opens its table by keyboard', async () => {
      const element = await ready();
      const summary = element.shadowRoot?.querySelector('summary') as HTMLElement;
      summary.focus();
      expect(element.shadowRoot?.activeElement).to.equal(summary);
      summary.click();
      expect((summary.parentElement as HTMLDetailsElement).open).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('has targets of 24 pixels or more', async () => {
      const element = await ready();
      for (const target of element.shadowRoot?.querySelectorAll<HTMLElement>('summary, button, input, select') ?? []) {
        expect(target.offsetHeight, target.outerHTML).to.be.at.least(24);
        expect(target.offsetWidth, target.outerHTML).to.be.at.least(24);
      }
    });
  });
});

async function build({ tag }: Contracted, attributes: Record<string, string>, text: string): Promise<AnyWidget> {
  fixtureCleanup();
  const parent = await fixture(html`<div></div>`);
  const element = document.createElement(tag) as unknown as AnyWidget;
  for (const [name, value] of Object.entries({ now: NOW, ...attributes })) element.setAttribute(name, value);
  element.append(text);
  parent.append(element);
  return element;
}

