// Gives the private custom properties of the styles, `--_muted`, names of one letter: in scripts that a page loads straight from us.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Not the steps of the ramp, `--_d1` to `--_d5`, which are also named by their number. */
const PRIVATE = /--_(?!d(?:\d|\$))[a-z\d]+/g;
/** A name that is put together is not found, and would stay long where its declaration is short. */
const PUT_TOGETHER = /--_\$\{/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @returns {import('rolldown').Plugin} */
export function shortNames() {
  const counts = new Map();
  for (const file of readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    for (const [name] of readFileSync(join('src', file), 'utf8').matchAll(PRIVATE)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1));
  if (sorted.length > LETTERS.length) throw new Error('more private custom properties than letters: tools/short-names.mjs');
  return {
    name: 'short-names',
    transform(code, id) {
      if (PUT_TOGETHER.test(code)) throw new Error(`a private custom property is put together in ${id}: tools/short-names.mjs`);
      return code.replaceAll(PRIVATE, (name) => (counts.has(name) ? `--_${LETTERS[sorted.indexOf(name)]}` : name));
    },
  };
}
