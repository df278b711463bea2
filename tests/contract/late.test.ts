import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/funding-gap.js';
import { reaches, type AnyWidget } from '../support/read.js';

describe('a provider that is defined after its widgets', () => {
  it('is heard all the same', async () => {
    const provider = await fixture<HTMLElement>(html`<pw-ledger preset="ukraine"><pw-funding-gap now="2026-11-22"></pw-funding-gap></pw-ledger>`);
    const widget = provider.querySelector('pw-funding-gap') as unknown as AnyWidget;
    expect((await reaches(widget, 'empty')).sentence).to.equal(undefined);
    await import('../../src/entries/ledger.js');
    await reaches(widget, 'ready');
    expect(widget.sentence).to.contain('48.15');
  });

  it('serves widgets that arrive after it', async () => {
    const provider = await fixture<HTMLElement>(html`<pw-ledger preset="ukraine"></pw-ledger>`);
    const widget = document.createElement('pw-funding-gap') as unknown as AnyWidget;
    provider.append(widget);
    await reaches(widget, 'ready');
  });

  it('gives the last good figures on when its own data turn bad', async () => {
    const provider = await fixture<AnyWidget>(html`<pw-ledger preset="ukraine"><pw-funding-gap></pw-funding-gap></pw-ledger>`);
    const widget = provider.querySelector('pw-funding-gap') as unknown as AnyWidget;
    await reaches(widget, 'ready');
    provider.data = '{oops';
    await reaches(widget, 'stale');
    expect(widget.sentence).to.contain('48.15');
  });
});
