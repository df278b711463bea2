import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../src/entries/index.js';
import { diagnose } from '../../src/embed/diagnosis.js';
import { upgradeFigures } from '../../src/embed/figures.js';
import ledger from '../../src/ledgers/ukraine.json';
import { FIGURES } from '../../src/static/catalogue.js';
import { reaches, type AnyWidget } from '../support/read.js';
import { until } from '../support/until.js';

upgradeFigures();
diagnose();

const figure = (): string => {
  const result = FIGURES['pw-benchmark-ring']?.(ledger, { lang: 'en', now: 20_779 });
  return result?.ok ? result.value : '';
};

const put = (markup: string) => fixture<HTMLElement>(html`<div>${unsafeHTML(markup)}</div>`);

/** What the author is told on this part of the page, once it is told this. */
async function told(root: HTMLElement, part: string): Promise<string> {
  const text = () => [...root.querySelectorAll('aside')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('\n');
  await until(() => text().includes(part));
  return text();
}

describe('What the author is told', () => {
  afterEach(() => { fixtureCleanup(); });

  it('facts that were stripped, and what to do', async () => {
    const root = await put(figure().replace(/ data-facts="[^"]*"/, ''));
    expect(await told(root, '`data-facts` is missing')).to.contain('ask the site');
  });

  it('a style that was stripped', async () => {
    await told(await put(figure().replace(/ style="[^"]*"/, '')), '`style` is missing');
  });

  it('a table that was stripped', async () => {
    await told(await put(figure().replace(/<table>[\s\S]*<\/table>/, '')), 'There is no table');
  });

  it('facts that were repaired; the reader sees the widget', async () => {
    const root = await put(figure().replace(/data-facts="([^"]*)"/, (_, facts: string) => `data-facts="${facts.replaceAll('&quot;', '&ldquo;')}"`));
    await until(() => root.querySelector('pw-benchmark-ring'));
    const widget = await reaches(root.querySelector('pw-benchmark-ring') as unknown as AnyWidget, 'ready');
    expect(widget.shadowRoot?.textContent).not.to.contain('quotes');
    expect(await told(root, 'quotes')).to.contain('no figure was changed');
  });

  it('facts that were refused, with the place and the remedy; the reader sees the table', async () => {
    const root = await put(figure().replace(/data-facts="[^"]*"/, 'data-facts="{&quot;label&quot;: 3"'));
    expect(await told(root, 'line 1')).to.contain('nothing was added');
    expect(root.querySelector('table')?.checkVisibility()).to.equal(true);
  });

  it('an element without anything for readers without the script', async () => {
    await told(await put('<pw-benchmark-ring></pw-benchmark-ring>'), 'use the printed snippet');
  });

  it('says it once for each widget, and keeps up with it', async () => {
    const root = await put('<pw-benchmark-ring data="{}"></pw-benchmark-ring>');
    await told(root, 'could not be read');
    root.querySelector('pw-benchmark-ring')?.removeAttribute('data');
    await told(root, 'It has no facts');
    expect(root.querySelectorAll('aside')).to.have.length(1);
  });
});
