// One file on the page once, twice, in two versions, and at any time: the tag that was defined first serves.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertServed } from './expect.mjs';
import { AUTOLOAD, CLASSIC, DECORATION, TAGS, all, element, figure, html, settled } from './pages.mjs';
import { OTHER, VERSION, useSite } from './site.mjs';

const OTHER_CLASSIC = '<script src="/other/pledgewatch.js"></script>';
const BODY = all(element) + all(figure);
const COUNT = 2 * TAGS.length;

const site = useSite();

async function visit(page) {
  site.pages.set('/page.html', { body: page });
  const { tab, log } = await site.openTab();
  await tab.goto(`${site.origin}/page.html`);
  await settled(tab, COUNT);
  // No widget of these pages needs it: the classic script has run.
  await tab.waitForFunction(() => customElements.get('pw-ledger'));
  const versions = await tab.evaluate((tags) => [...new Set(tags.map((tag) => customElements.get(tag).version))], ['pw-ledger', ...TAGS]);
  await assertServed(tab, log);
  await tab.close();
  return { ...log, versions };
}

describe('the classic script', () => {
  const places = {
    'before the content': html(CLASSIC, BODY),
    'after the content': html('', BODY + CLASSIC),
    'with defer': html(CLASSIC.replace(' src', ' defer src'), BODY),
    'with async': html(CLASSIC.replace(' src', ' async src'), BODY),
    'as a module': html(CLASSIC.replace(' src', ' type="module" src'), BODY),
    'twice': html(CLASSIC, BODY + CLASSIC),
    'twice in the head': html(CLASSIC + CLASSIC, BODY),
  };
  for (const [place, page] of Object.entries(places)) {
    it(`serves ${place}, and says nothing`, async () => {
      const { warnings, versions } = await visit(page);
      assert.deepEqual(warnings, []);
      assert.deepEqual(versions, [VERSION]);
    });
  }
});

describe('two versions', () => {
  for (const [first, second, scripts] of [[VERSION, OTHER, [CLASSIC, OTHER_CLASSIC]], [OTHER, VERSION, [OTHER_CLASSIC, CLASSIC]]]) {
    for (const [place, page] of Object.entries({ 'before the content': html(scripts.join(''), BODY), 'around the content': html(scripts[0], BODY + scripts[1]) })) {
      it(`${first} before ${second}, ${place}: the first serves, the author is told of both`, async () => {
        const { warnings, versions } = await visit(page);
        assert.deepEqual(versions, [first]);
        assert.deepEqual(warnings, [`Pledgewatch ${second} came second: ${first} serves`]);
      });
    }
  }
});

describe('the autoloader and the classic script', () => {
  it('on one page: the classic script serves, no part is asked for', async () => {
    const { warnings, requests } = await visit(html(CLASSIC + AUTOLOAD, BODY));
    assert.deepEqual(warnings, []);
    assert.deepEqual(requests.filter((path) => path.startsWith('/pw/') && !DECORATION.includes(path)).sort(), ['/pw/autoload.js', '/pw/pledgewatch.js']);
  });

  it('the other way round: what is defined stays, what is missing is defined', async () => {
    const { warnings } = await visit(html(AUTOLOAD, BODY + CLASSIC.replace(' src', ' type="module" src')));
    assert.deepEqual(warnings, []);
  });

  it('of two versions: no error, and the author is told', async () => {
    const { warnings } = await visit(html('<script type="module" src="/other/autoload.js"></script>', `${BODY}<script type="module">
      await Promise.all(${JSON.stringify(TAGS)}.map((tag) => customElements.whenDefined(tag)));
      await import('/pw/pledgewatch.js');
    </script>`));
    assert.deepEqual(warnings, [`Pledgewatch ${VERSION} came second: ${OTHER} serves`]);
  });
});
