import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../src/entries/index.js';
import { upgradeFigures } from '../../src/embed/figures.js';
import { FIGURES } from '../../src/static/catalogue.js';
import { reaches, tableOf, trouble, type AnyWidget } from '../support/read.js';
import { until } from '../support/until.js';
import { cards, ledger, type Contracted } from './widgets.js';

const options = { lang: 'en', now: 20_779 };

upgradeFigures();

/** The light-DOM form; undefined where the document is refused. */
function written({ tag }: Contracted, document: unknown): string | undefined {
  const result = FIGURES[tag]?.(document, options);
  return result?.ok ? result.value : undefined;
}

const put = (markup: string) => fixture<HTMLElement>(html`<div>${unsafeHTML(markup)}</div>`);

async function upgraded(widget: Contracted, root: HTMLElement): Promise<AnyWidget> {
  await until(() => root.querySelector(`figure > ${widget.tag}`));
  const element = root.querySelector(`figure > ${widget.tag}`) as unknown as AnyWidget;
  element.setAttribute('now', '2026-11-22');
  return reaches(element, 'ready');
}

const clean = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The rows of a table, without the column of sources. */
const rowsOf = (root: ParentNode) => [...root.querySelectorAll('table tbody tr')].map((row) => [...row.children].slice(0, 3).map((cell) => clean(cell.textContent)));

/** All that both forms say. */
function told(figure: Element) {
  const paragraphs = [...figure.querySelectorAll('figcaption p')].map((paragraph) => clean(paragraph.textContent));
  return { rows: rowsOf(figure), caption: clean(figure.querySelector('caption')?.textContent), paragraphs };
}

/** Says the same as its light-DOM form, which it still holds. */
async function expectSame(element: AnyWidget): Promise<void> {
  const { rows, caption, paragraphs } = told(element);
  const shadow = element.shadowRoot as ShadowRoot;
  const table = await tableOf(element);
  expect(rowsOf(shadow)).to.deep.equal(rows);
  expect(clean(table.caption?.textContent)).to.equal(caption);
  expect(paragraphs).to.include(clean(element.sentence));
  const number = shadow.querySelector('.n bdi')?.cloneNode(true) as Element | undefined;
  // What only moves for the eye is on its way to the number.
  number?.querySelectorAll('[aria-hidden=true]').forEach((moving) => { moving.remove(); });
  if (number) expect(paragraphs[0]?.replaceAll(' ', '')).to.satisfy((text: string) => text.startsWith(clean(number.textContent).replaceAll(' ', '')));
  for (const link of shadow.querySelectorAll('a')) {
    expect([...element.querySelectorAll('a')].map(({ href }) => href)).to.include(link.href);
  }
}

/** Numbers with bounds of their own: a rate, a duration, what a chapter is called. */
const KEPT = ['rate', 'years', 'number'];

/** The record with its numbers replaced, one after the other. */
function withNumbers(value: unknown, numbers: Iterator<number>): unknown {
  if (typeof value === 'number') return numbers.next().value;
  if (Array.isArray(value)) return value.map((entry) => withNumbers(entry, numbers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, KEPT.includes(key) ? entry : withNumbers(entry, numbers)]));
}

function* cycle(values: readonly number[]): Generator<number, never> {
  for (let at = 0; ; at += 1) yield values[at % values.length] ?? 0;
}

for (const widget of cards) describe(`${widget.tag}: the light-DOM form`, () => {
  afterEach(() => { fixtureCleanup(); });

  it('says what the widget drawn from it says, whatever the numbers', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9_999_999_999 }), { minLength: 1, maxLength: 12 }), async (numbers) => {
      const markup = written(widget, withNumbers(widget.record, cycle(numbers)));
      fc.pre(markup !== undefined);
      await expectSame(await upgraded(widget, await put(markup)));
      fixtureCleanup();
    }), { numRuns: 15 });
  });

  it('says what the widget drawn from the ledger says', async () => {
    const element = await upgraded(widget, await put(written(widget, ledger) ?? ''));
    await expectSame(element);
    expect(element.sentence).to.contain(widget.number);
  });

  it('says nothing that is true today only', () => {
    expect(written(widget, ledger)).not.to.match(/· (fresh|ageing|stale)|days old|months old/);
  });

  it('keeps the figure, with one widget in it that has no role of its own', async () => {
    const root = await put(written(widget, ledger) ?? '');
    await upgraded(widget, root);
    expect(root.querySelectorAll('figure')).to.have.length(1);
    expect(root.querySelectorAll(widget.tag)).to.have.length(1);
    expect(root.querySelectorAll(`${widget.tag} > table, ${widget.tag} > figcaption`)).to.have.length(2);
  });

  it('is drawn again where its facts are exchanged, and where its content is swapped', async () => {
    const root = await put(written(widget, ledger) ?? '');
    const element = await upgraded(widget, root);
    const { sentence } = element;
    const figure = root.querySelector('figure') as HTMLElement;
    const facts = figure.getAttribute('data-facts') ?? '';
    figure.setAttribute('data-facts', '{}');
    await reaches(element, 'stale');
    figure.setAttribute('data-facts', facts);
    await reaches(element, 'ready');
    root.innerHTML = written(widget, ledger) ?? '';
    expect((await upgraded(widget, root)).sentence).to.equal(sentence);
  });

  it('is drawn with the same figures where an editor has curled the quotes of its facts', async () => {
    const sound = await upgraded(widget, await put(written(widget, ledger) ?? ''));
    const curled = (written(widget, ledger) ?? '').replace(/data-facts="([^"]*)"/, (_, facts: string) => `data-facts="${facts.replaceAll('&quot;', '”')}"`);
    const element = await upgraded(widget, await put(curled));
    await expectSame(element);
    expect(element.sentence).to.equal(sound.sentence);
  });

  it('stays readable where its facts are broken; a quiet line says so', async () => {
    const root = await put((written(widget, ledger) ?? '').replace(/data-facts="[^"]*"/, 'data-facts="{broken"'));
    await until(() => root.querySelector(widget.tag));
    const element = await reaches(root.querySelector(widget.tag) as unknown as AnyWidget, 'invalid');
    expect(element.querySelector('table')?.checkVisibility()).to.equal(true);
    expect(trouble(element)).to.contain('as published with the page');
    expect(trouble(element)).not.to.contain('JSON');
  });

  it('stays as it is where its facts were stripped', async () => {
    const root = await put((written(widget, ledger) ?? '').replace(/data-facts="[^"]*"/, ''));
    expect(root.querySelector('figure > table')?.checkVisibility()).to.equal(true);
  });

  it('as the child of the element is shown until there are figures, and read where the element names none', async () => {
    const root = await put(`<${widget.tag} now="2026-11-22">${written(widget, ledger) ?? ''}</${widget.tag}>`);
    const element = await reaches(root.firstElementChild as unknown as AnyWidget, 'ready');
    await expectSame(element);
    expect(element.querySelector('table')?.checkVisibility()).to.equal(false);
    expect(root.querySelectorAll(widget.tag)).to.have.length(1);

    const other = await put(`<${widget.tag} data="{">${written(widget, ledger) ?? ''}</${widget.tag}>`);
    const broken = await reaches(other.firstElementChild as unknown as AnyWidget, 'invalid');
    expect(broken.querySelector('table')?.checkVisibility()).to.equal(true);
  });
});
