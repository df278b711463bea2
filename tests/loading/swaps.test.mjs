// Pages that exchange their content without being loaded: Turbo, htmx, and scripts of their own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertServed } from './expect.mjs';
import { AUTOLOAD, CLASSIC, TAGS, all, element, figure, html, settled } from './pages.mjs';
import { useSite } from './site.mjs';

const TURBO = '<script src="/packages/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const HTMX = '<script src="/packages/htmx.org/dist/htmx.min.js"></script>';
const BODY = all(element) + all(figure);
const COUNT = 2 * TAGS.length;
const LOADERS = { 'the classic script': CLASSIC, 'the autoloader': AUTOLOAD };

const site = useSite();

async function open(pages) {
  for (const [path, body] of Object.entries(pages)) site.pages.set(path, { body });
  const { tab, log } = await site.openTab();
  await tab.goto(site.origin + Object.keys(pages)[0]);
  return { tab, log };
}

/** Marks the document, so that a page that was loaded anew is told from one that was exchanged. */
const mark = (tab) => tab.evaluate(() => { globalThis.sameDocument = true; });

async function assertSame(tab) {
  assert.equal(await tab.evaluate(() => globalThis.sameDocument), true, 'the page was exchanged, not loaded');
}

const at = (tab, path) => tab.waitForFunction((wanted) => location.pathname === wanted && document.querySelector('main')?.id === wanted, {}, path);

for (const [name, loader] of Object.entries(LOADERS)) {
  describe(`with ${name}, Turbo`, () => {
    for (const [place, page] of Object.entries({
      'a script in the head': (main) => html(TURBO + loader, main),
      'a script in the body, run again on each visit': (main) => html(TURBO, main + loader),
    })) {
      it(`goes to a page, back and forward: ${place}`, async () => {
        const { tab, log } = await open({
          '/a.html': page(`<main id="/a.html"><a id="to" href="/b.html">b</a>${BODY}</main>`),
          '/b.html': page(`<main id="/b.html"><a id="to" href="/a.html">a</a>${figure('pw-benchmark-ring')}${element('pw-funding-gap')}</main>`),
        });
        await settled(tab, COUNT);
        await mark(tab);
        await tab.click('#to');
        await at(tab, '/b.html');
        await settled(tab, 2);
        await assertServed(tab, log);
        await tab.evaluate(() => history.back());
        await at(tab, '/a.html');
        await settled(tab, COUNT);
        await assertServed(tab, log);
        await tab.evaluate(() => history.forward());
        await at(tab, '/b.html');
        await settled(tab, 2);
        await assertServed(tab, log);
        await assertSame(tab);
        assert.deepEqual(log.warnings, []);
        await tab.close();
      });
    }
  });

  describe(`with ${name}, htmx`, () => {
    it('boosts links', async () => {
      const page = (main) => html(HTMX + loader, `<div hx-boost="true" hx-boost:inherited="true">${main}</div>`);
      const { tab, log } = await open({
        '/a.html': page('<main id="/a.html"><a id="to" href="/b.html">b</a></main>'),
        '/b.html': page(`<main id="/b.html">${BODY}</main>`),
      });
      await mark(tab);
      await tab.click('#to');
      await at(tab, '/b.html');
      await settled(tab, COUNT);
      await assertServed(tab, log);
      await assertSame(tab);
      await tab.close();
    });

    for (const swap of ['outerHTML', 'innerHTML', 'beforeend', 'outerMorph']) {
      it(`swaps ${swap}, twice`, async () => {
        const button = (text) => `<button hx-get="/part.html" hx-target="#place" hx-swap="${swap}">${text}</button>`;
        const { tab, log } = await open({
          '/a.html': html(HTMX + loader, `${button('Swap')}<div id="place"></div>`),
          '/part.html': swap.startsWith('outer') ? `<div id="place">${BODY}</div>` : BODY,
        });
        await tab.click('button');
        await settled(tab, COUNT);
        await assertServed(tab, log);
        await Promise.all([tab.waitForResponse((response) => response.url().endsWith('/part.html')), tab.click('button')]);
        await tab.waitForNetworkIdle({ idleTime: 200 });
        await settled(tab, swap === 'beforeend' ? 2 * COUNT : COUNT);
        await assertServed(tab, log);
        await tab.close();
      });
    }
  });

  describe(`with ${name}, a script`, () => {
    it('writes new content, and writes the old again into a figure', async () => {
      const { tab, log } = await open({ '/a.html': html(loader, '<main></main>') });
      await tab.$eval('main', (main, body) => { main.innerHTML = body; }, BODY);
      await settled(tab, COUNT);
      await assertServed(tab, log);
      await tab.$eval('figure', (one, text) => {
        const next = document.createRange().createContextualFragment(text).firstElementChild;
        one.replaceChildren('words, and ', ...next.childNodes);
      }, figure(TAGS[0]));
      await tab.waitForFunction(() => document.querySelector('figure').childNodes.length === 1);
      await settled(tab, COUNT);
      await assertServed(tab, log);
      await tab.close();
    });

    it('brings a figure from a frame', async () => {
      const { tab, log } = await open({ '/a.html': html(loader, `<main></main><iframe src="/frame.html"></iframe>`), '/frame.html': html('', figure('pw-benchmark-ring')) });
      await tab.evaluate(() => document.querySelector('main').append(document.querySelector('iframe').contentDocument.querySelector('figure')));
      await settled(tab, 1);
      await assertServed(tab, log);
      await tab.close();
    });

    it('puts a figure into a widget, where it stays as it is', async () => {
      const { tab, log } = await open({ '/a.html': html(loader, `<pw-benchmark-ring>${figure('pw-benchmark-ring')}</pw-benchmark-ring><section></section>`) });
      await settled(tab, 1);
      await tab.$eval('pw-benchmark-ring', (widget, text) => widget.insertAdjacentHTML('beforeend', `<div>${text}</div>`), figure('pw-funding-gap'));
      // Seen after what was put in before it, and so by then left alone.
      await tab.$eval('section', (after, text) => after.insertAdjacentHTML('beforeend', text), figure('pw-pledge-counter'));
      await settled(tab, 2);
      assert.deepEqual(await tab.$$eval('pw-benchmark-ring *', (inner) => inner.filter(({ localName }) => localName.startsWith('pw-')).length), 0);
      assert.deepEqual(log.errors, []);
      await tab.close();
    });
  });
}
