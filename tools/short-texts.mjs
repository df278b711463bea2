// Names the texts of the bundled ledger in another language by a number made of all their English, in scripts that a page loads
// straight from us: the English itself would be a fifth of what a language weighs.
import { transform } from 'esbuild';

/** Of all characters, so that a text in which anything is changed has no translation; digits alone never make two texts one. */
const nameOf = 'const nameOf = (text) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt()) >>> 0, 0).toString(36);';

const moduleOf = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

/** @returns {import('rolldown').Plugin} */
export function shortTexts() {
  return {
    name: 'short-texts',
    async transform(code, id) {
      if (!id.endsWith('.texts.ts')) return undefined;
      const script = await transform(code, { loader: 'ts', charset: 'utf8' });
      const { texts, nameOf: name } = await moduleOf(`${script.code}${nameOf}export { nameOf };`);
      const short = Object.fromEntries(Object.entries(texts).map(([from, to]) => [name(from), to]));
      if (Object.keys(short).length < Object.keys(texts).length) throw new Error(`${id}: two texts have the same number`);
      return `${nameOf}
        const known = ${JSON.stringify(short)};
        export const texts = new Proxy({}, {
          get: (_, text) => known[nameOf(text)],
          getOwnPropertyDescriptor: (_, text) => Object.getOwnPropertyDescriptor(known, nameOf(text)),
        });`;
    },
  };
}
