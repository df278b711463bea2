// Names the texts of the bundled ledger in another language by a number made of all their English, in scripts that a page loads
// straight from us: the English itself would be a fifth of what a language weighs.
import { transform } from 'esbuild';

/** Of all characters, so that a text in which anything is changed has no translation; digits alone never make two texts one. */
const nameOf = (text) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt()) >>> 0, 0).toString(36);

/** A language speaks of its texts by their English, wherever they stand and whatever they are put together from. */
const byEnglish = `const nameOf = ${nameOf};
const byEnglish = (known) => new Proxy({}, {
  get: (_, text) => known[nameOf(text)],
  getOwnPropertyDescriptor: (_, text) => Object.getOwnPropertyDescriptor(known, nameOf(text)),
});
`;

/** The texts that a module exports, as esbuild writes them. */
const TEXTS = /(?<=^(?:export )?const texts = )\{.*?\}(?=;$)/ms;

/** Where a language takes its texts: those of one module, or of several. */
const TAKEN = /^( +)texts(?:: (\{[^{}]*\}))?,$/m;

const moduleOf = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

/** @returns {import('rolldown').Plugin} */
export function shortTexts() {
  const texts = new Map();

  /** The number of a text, which no other text of the script may have. */
  const numbered = (text) => {
    const name = nameOf(text);
    if ((texts.get(name) ?? text) !== text) throw new Error(`"${text}" and "${texts.get(name)}": two texts have the same number`);
    texts.set(name, text);
    return name;
  };

  return {
    name: 'short-texts',
    async transform(code, id) {
      if (/\/[a-z]{2}\.ts$/.test(id) && code.includes('texts')) {
        if (!TAKEN.test(code)) throw new Error(`${id}: the texts are not taken as "texts," or "texts: { … },"`);
        return byEnglish + code.replace(TAKEN, (_, space, several = 'texts') => `${space}texts: byEnglish(${several}),`);
      }
      if (!code.includes('const texts')) return undefined;
      const { code: script } = await transform(code, { loader: 'ts', charset: 'utf8' });
      const [written] = TEXTS.exec(script) ?? [];
      if (!written) throw new Error(`${id}: its texts are no object of strings`);
      const { default: known } = await moduleOf(`export default ${written};`);
      return script.replace(TEXTS, () => JSON.stringify(Object.fromEntries(Object.entries(known).map(([from, to]) => [numbered(from), to]))));
    },
  };
}
