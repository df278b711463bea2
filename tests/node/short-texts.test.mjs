// The scripts of other languages know the texts of the bundled ledger by a number; here that no other text is taken for one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortTexts } from '../../tools/short-texts.mjs';

const moduleOf = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);
const source = (texts) => `import type { Words } from '../words.js';\nexport const texts: Readonly<Record<string, string>> = ${JSON.stringify(texts)};`;

/** What a language says that takes the texts of these modules. */
async function spoken(...modules) {
  const { transform } = shortTexts();
  const names = modules.map((_, at) => `texts${at}`);
  const parts = await Promise.all(modules.map((texts, at) => transform(source(texts), `src/presentation/words/uk/widget-${at}.ts`)));
  const [first = ''] = parts;
  const taken = modules.length > 1 ? `texts: { ${names.map((name) => `...${name}`).join(', ')} }` : 'texts';
  const language = await transform(`export const words = {\n  common: {\n    ${taken},\n  },\n};`, 'src/presentation/words/uk.ts');
  const script = modules.length > 1
    ? parts.map((part, at) => part.replace('export const texts', `const texts${at}`)).join('\n') + language
    : first.replace('export const', 'const') + language;
  return { script, texts: (await moduleOf(script)).words.common.texts };
}

const known = { 'months after April 2026': 'місяці після квітня 2026 року', no: 'ні', '€60\u00a0bn': '60 млрд EUR' };
const more = { 'a ceasefire': 'припинення вогню' };

for (const modules of [[known], [known, more]]) {
  test(`a text of ${modules.length} is found by all its English, and by nothing less or else`, async () => {
    const { script, texts } = await spoken(...modules);
    assert.doesNotMatch(script, /months after/);
    for (const [from, to] of modules.flatMap(Object.entries)) assert.deepEqual([Object.hasOwn(texts, from), texts[from]], [true, to]);
    for (const other of ['months after April 2027', 'months after April 2062', 'months after April', '€60 bn', 'toString', '__proto__', '']) {
      assert.deepEqual([Object.hasOwn(texts, other), texts[other]], [false, undefined], other);
    }
  });
}

test('two texts with one number end the build, wherever they stand', async () => {
  await assert.rejects(spoken({ Aa: '1', BB: '2' }), /two texts have the same number/);
  await assert.rejects(spoken({ Aa: '1' }, { BB: '2' }), /two texts have the same number/);
});

test('a language that takes its texts in another way ends the build', async () => {
  await assert.rejects(shortTexts().transform('export const words = { common: { texts: all(texts) } };', 'words/uk.ts'), /are not taken as/);
});

test('other files are left as they are', async () => {
  assert.equal(await shortTexts().transform('export const words = {};', 'src/presentation/words/uk/widget.ts'), undefined);
});
