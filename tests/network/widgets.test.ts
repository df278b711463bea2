import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.js';
import { contracted } from '../contract/widgets.js';
import { reaches, textOf, trouble, type AnyWidget } from '../support/read.js';
import { inTime } from './deadline.js';

type Pinned = AnyWidget & { integrity: string | null | undefined };

const at = (behaviour: string) => `/network/${behaviour}`;
const key = () => crypto.randomUUID();
const hold = async (...elements: Element[]) => (await fixture(html`<div></div>`)).append(...elements);

async function digestOf(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))))}`;
}

function widgetOf(tag: string, attributes: Record<string, string>): Pinned {
  const widget = document.createElement(tag) as unknown as Pinned;
  for (const [name, value] of Object.entries({ now: '2026-11-22', ...attributes })) widget.setAttribute(name, value);
  return widget;
}

/** What is known in each state in turn. */
interface Seen {
  readonly state: string;
  readonly sentence: string | undefined;
  readonly told: string;
}

function watch(widget: AnyWidget, count: number): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  return new Promise((resolve) => {
    widget.addEventListener('pw-reading-change', () => {
      const { state } = widget.reading;
      if (state === 'loading' || state === 'empty' || seen.length === count) return;
      seen.push({ state, sentence: widget.sentence, told: trouble(widget) });
      if (seen.length === count) resolve(seen);
    });
  });
}

/** One of each tag, with its number, on a page together: they wait at the same time. */
const each = (attributes: () => Record<string, string>) => contracted.map(({ tag, number }) => ({ tag, number, widget: widgetOf(tag, attributes()) }));

/** Whether anything stands there that could be taken for a figure; an inline one keeps the writer's own text in its slot. */
const draws = (widget: AnyWidget) => widget.shadowRoot?.querySelector('[part=value]:not(:has(slot)), [part=track], table') !== null;

// What reads the documents is loaded once, so that no state passes by while it loads.
before(async () => {
  const all = each(() => ({ src: at('ledger') }));
  await hold(...all.map(({ widget }) => widget));
  for (const { widget } of all) await reaches(widget, 'ready');
});

describe('widgets that read from an address', () => {
  for (const behaviour of ['hang', 'drip', 'stall', 'abort', 'loop/0', 'status/404', 'status/500', 'html', 'truncated', 'gzip-bomb']) {
    it(`explain ${behaviour} in time, and print no figure`, async () => {
      const all = each(() => ({ src: at(behaviour), timeout: '1' }));
      await hold(...all.map(({ widget }) => widget));
      await inTime(1, Promise.all(all.map(({ widget }) => reaches(widget, 'invalid'))));
      for (const { tag, widget } of all) {
        expect(trouble(widget), tag).to.contain('`src`');
        expect(widget.sentence, tag).to.equal(undefined);
        expect(draws(widget), tag).to.equal(false);
      }
    });
  }

  for (const behaviour of ['falters', 'turns-bad']) {
    it(`keep their figures while it ${behaviour}, say so, and recover by themselves`, async () => {
      const all = each(() => ({ src: at(`${behaviour}/${key()}`), refresh: '1' }));
      const seen = Promise.all(all.map(({ widget }) => watch(widget, 3)));
      await hold(...all.map(({ widget }) => widget));
      for (const [index, states] of (await seen).entries()) {
        const { tag, number, widget } = all[index] as (typeof all)[number];
        expect(states.map(({ state }) => state), tag).to.deep.equal(['ready', 'stale', 'ready']);
        expect(new Set(states.map(({ sentence }) => sentence)).size, tag).to.equal(1);
        expect(states.map(({ told }) => told.includes('last good figures')), tag).to.deep.equal([false, true, false]);
        expect(textOf(widget), tag).to.contain(number);
      }
    });
  }

  it('show the document that was pinned and none else', async () => {
    const integrity = await digestOf(at('ledger'));
    const right = each(() => ({ src: at('ledger'), integrity }));
    const wrong = each(() => ({ src: at('ledger'), integrity: 'sha384-none' }));
    await hold(...[...right, ...wrong].map(({ widget }) => widget));
    for (const { tag, number, widget } of right) expect(textOf(await reaches(widget, 'ready')), tag).to.contain(number);
    for (const { tag, widget } of wrong) {
      await reaches(widget, 'invalid');
      expect(trouble(widget), tag).to.contain('`integrity`').and.to.contain('not the one that was pinned');
      expect(widget.sentence, tag).to.equal(undefined);
      expect(draws(widget), tag).to.equal(false);
      widget.integrity = integrity;
    }
    for (const { widget } of wrong) await reaches(widget, 'ready');
  });

  it('keep the pinned figures where the address turns to others, and say so', async () => {
    const integrity = await digestOf(at('ledger'));
    const all = each(() => ({ src: at(`is-edited/${key()}`), integrity, refresh: '1' }));
    const seen = Promise.all(all.map(({ widget }) => watch(widget, 2)));
    await hold(...all.map(({ widget }) => widget));
    for (const [index, states] of (await seen).entries()) {
      const tag = all[index]?.tag;
      expect(states.map(({ state }) => state), tag).to.deep.equal(['ready', 'stale']);
      expect(states[1]?.sentence, tag).to.equal(states[0]?.sentence);
      expect(states[1]?.told, tag).to.contain('`integrity`');
    }
  });
});

describe('a ledger from an address', () => {
  it('gives no figure on that is not pinned', async () => {
    const provider = widgetOf('pw-ledger', { src: at('ledger'), integrity: 'sha384-none' });
    const { widget } = each(() => ({}))[0] as { widget: Pinned };
    provider.append(widget);
    await hold(provider);
    await reaches(widget, 'invalid');
    expect(provider.reading.issues?.[0]?.path).to.equal('integrity');
    expect(widget.sentence).to.equal(undefined);
  });

  it('keeps the figures of its widgets while it fails, and recovers by itself', async () => {
    const provider = widgetOf('pw-ledger', { src: at(`falters/${key()}`), refresh: '1' });
    const all = each(() => ({}));
    const seen = Promise.all(all.map(({ widget }) => watch(widget, 3)));
    provider.append(...all.map(({ widget }) => widget));
    await hold(provider);
    for (const states of await seen) {
      expect(states.map(({ state }) => state)).to.deep.equal(['ready', 'stale', 'ready']);
      expect(new Set(states.map(({ sentence }) => sentence)).size).to.equal(1);
    }
  });
});
