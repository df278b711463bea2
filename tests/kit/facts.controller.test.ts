import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FactsController } from '../../src/kit/facts.controller.js';
import { frames } from '../support/until.js';

/** A widget whose reader never loads, and that counts how often it was asked for. */
class Unread extends LitElement {
  asked = 0;
  drawn = 0;
  facts: unknown;
  readonly controller = new FactsController<unknown>(
    this, () => Promise.reject(new Error(`not there (${++this.asked})`)), () => undefined,
  );

  override willUpdate(): void {
    this.drawn++;
    this.controller.update();
  }
}
customElements.define('test-unread', Unread);

describe('FactsController', () => {
  it('asks once for a reader that does not load, says so, and asks again for another document', async () => {
    const widget = await fixture<Unread>(html`<test-unread></test-unread>`);
    for (const times of [1, 2]) {
      widget.facts = { times };
      widget.requestUpdate();
      await widget.updateComplete;
      await widget.controller.readerLoaded;
      await frames(5);
      expect(widget.asked).to.equal(times);
      expect(widget.controller.reading).to.have.property('state', 'invalid');
      expect(widget.drawn).to.be.below(10);
    }
  });
});
