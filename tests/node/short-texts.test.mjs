// The scripts of other languages know the texts of the bundled ledger by a number; here that no other text is taken for one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortTexts } from '../../tools/short-texts.mjs';

const { transform } = shortTexts();
const moduleOf = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);
const source = (texts) => `export const texts: Readonly<Record<string, string>> = ${JSON.stringify(texts)};`;

test('a text is found by all its English, and by nothing less or else', async () => {
  const known = { 'months after April 2026': 'місяці після квітня 2026 року', no: 'ні', '€60\u00a0bn': '60 млрд EUR' };
  const script = await transform(source(known), 'src/presentation/words/uk.texts.ts');
  assert.doesNotMatch(script, /months after/);
  const { texts } = await moduleOf(script);
  for (const [from, to] of Object.entries(known)) assert.deepEqual([Object.hasOwn(texts, from), texts[from]], [true, to]);
  for (const other of ['months after April 2027', 'months after April 2062', 'months after April', '€60 bn', 'toString', '__proto__', '']) {
    assert.deepEqual([Object.hasOwn(texts, other), texts[other]], [false, undefined], other);
  }
});

test('two texts with one number end the build', async () => {
  await assert.rejects(transform(source({ Aa: '1', BB: '2' }), 'pl.texts.ts'), /two texts have the same number/);
});

test('other files are left as they are', async () => {
  assert.equal(await transform('export const words = {};', 'src/presentation/words/uk.ts'), undefined);
});
