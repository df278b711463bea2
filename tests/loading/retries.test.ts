import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { autoload, type Loaders } from '../../src/embed/autoload.js';
import { frames, until } from '../support/until.js';

let tags = 0;

/** A tag that no test has used: what is defined stays so. */
const newTag = () => `x-autoloaded-${++tags}`;

const define = (tag: string) => customElements.define(tag, class extends HTMLElement {});
const put = (tag: string) => fixture(`<${tag}></${tag}>`);

/** Files that answer one after the other as said; and the names of those that were asked for. */
function files(tag: string, answers: readonly ('fails' | 'defines' | 'does nothing')[]) {
  const asked: string[] = [];
  const file = (name: string) => async () => {
    const answer = answers[asked.push(name) - 1];
    await frames(1);
    if (answer === 'defines') define(tag);
    if (answer === 'fails') throw new TypeError('Failed to fetch');
  };
  const loaders: Loaders = { [tag]: [file('part'), file('whole')] };
  return { asked, loaders };
}

/** Waits of a second and more do not end by themselves, until they are released. */
function heldWaits() {
  const held: { readonly delay: number; readonly run: () => void }[] = [];
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, delay = 0) => (delay < 1000 ? real(run, delay) : held.push({ delay, run }))) as typeof setTimeout;
  return { held, release: () => { globalThis.setTimeout = real; } };
}

describe('the autoloader', () => {
  afterEach(fixtureCleanup);

  it('asks for a tag once it stands on the page, and once only', async () => {
    const tag = newTag();
    const { asked, loaders } = files(tag, ['defines']);
    autoload(loaders);
    await frames(2);
    expect(asked).to.deep.equal([]);
    await Promise.all([put(tag), put(tag)]);
    await customElements.whenDefined(tag);
    await put(tag);
    await frames(2);
    expect(asked).to.deep.equal(['part']);
  });

  it('asks for nothing where the tag is defined already', async () => {
    const tag = newTag();
    const { asked, loaders } = files(tag, []);
    define(tag);
    autoload(loaders);
    await put(tag);
    await frames(2);
    expect(asked).to.deep.equal([]);
  });

  it('tries by turns what fails and what defines nothing', async () => {
    const tag = newTag();
    const { asked, loaders } = files(tag, ['fails', 'does nothing', 'defines']);
    autoload(loaders);
    await put(tag);
    await customElements.whenDefined(tag);
    expect(asked).to.deep.equal(['part', 'whole', 'part']);
  });

  it('waits before it tries again, longer each time, however many more come', async () => {
    const tag = newTag();
    const { asked, loaders } = files(tag, ['fails', 'fails', 'fails', 'defines']);
    const waits = heldWaits();
    autoload(loaders);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await Promise.all([put(tag), put(tag), until(() => waits.held.length === attempt)]);
      await put(tag);
      await frames(2);
      expect(waits.held.map(({ delay }) => delay)).to.deep.equal([1000, 2000, 4000].slice(0, attempt));
      expect(asked.length).to.equal(attempt);
      waits.held[attempt - 1]?.run();
    }
    waits.release();
    await customElements.whenDefined(tag);
  });

  it('tries at once when the network is back', async () => {
    const tag = newTag();
    const { asked, loaders } = files(tag, ['fails', 'defines']);
    autoload(loaders);
    await put(tag);
    await until(() => asked.length);
    await frames(3);
    dispatchEvent(new Event('online'));
    expect(asked).to.deep.equal(['part', 'whole']);
    await customElements.whenDefined(tag);
  });
});
