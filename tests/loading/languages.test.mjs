// The words of a language are loaded when a page is in it, and the widgets speak English where they do not come.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { AUTOLOAD, CLASSIC, element, html, settled } from './pages.mjs';
import { useSite } from './site.mjs';

const site = useSite();
beforeEach(() => site.failures.clear());

const TAG = 'pw-funding-gap';

async function open(loader, lang) {
  site.pages.set('/page.html', { body: html(loader, `<div lang="${lang}">${element(TAG)}</div>`) });
  const { tab, log } = await site.openTab();
  await tab.goto(`${site.origin}/page.html`);
  await settled(tab, 1);
  const { lang: spoken, sentence } = await tab.$eval(TAG, (widget) => ({ lang: widget.shadowRoot.querySelector('.pw').lang, sentence: widget.sentence }));
  await tab.close();
  return { spoken, sentence, errors: log.errors, words: log.requests.filter((path) => path.startsWith('/pw/words/')) };
}

for (const [name, loader] of Object.entries({ 'the classic script': CLASSIC, 'the autoloader': AUTOLOAD })) {
  describe(`with ${name}`, () => {
    it('an English page loads no words', async () => {
      const { spoken, words } = await open(loader, 'en-GB');
      assert.deepEqual([spoken, words], ['en-GB', []]);
    });

    it('a page in Ukrainian loads the Ukrainian ones, once', async () => {
      const { spoken, words, sentence, errors } = await open(loader, 'uk');
      assert.deepEqual([spoken, words, errors], ['uk', ['/pw/words/uk.js'], []]);
      assert.match(sentence, /\p{Script=Cyrillic}/u);
    });

    it('a page whose words do not come is told in English, and nothing fails', async () => {
      site.failures.set('/pw/words/uk.js', 9);
      const { spoken, sentence, errors } = await open(loader, 'uk');
      assert.deepEqual([spoken, errors], ['en', []]);
      assert.match(sentence, /Military aid allocated/);
    });
  });
}

it('a site has its own words, in the classic script too', async () => {
  const own = '<script>customElements.get("pw-ledger").overrideWords("en", (words) => ({ ...words, common: { ...words.common, dataTable: "Figures" } }))</script>';
  site.pages.set('/page.html', { body: html(CLASSIC + own, element(TAG)) });
  const { tab, log } = await site.openTab();
  await tab.goto(`${site.origin}/page.html`);
  await settled(tab, 1);
  assert.equal(await tab.$eval(TAG, (widget) => widget.shadowRoot.querySelector('summary').textContent), 'Figures');
  assert.deepEqual(log.errors, []);
  await tab.close();
});
