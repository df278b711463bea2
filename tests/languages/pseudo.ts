import type { Catalogue } from '../../src/entries/words.js';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àà', e: 'éé', i: 'îî', o: 'öö', u: 'ûû', A: 'ÀÀ', E: 'ÉÉ', I: 'ÎÎ', O: 'ÖÖ', U: 'ÛÛ', c: 'ç', n: 'ñ', s: 'š', y: 'ÿ', z: 'ž',
};

/** Two letters for each vowel, which makes a text some 40 % longer; what is not of our words stays plain. */
const accented = (text: string): string => text.replaceAll(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);

function pseudoOf(word: unknown): unknown {
  if (typeof word === 'string') return accented(word);
  if (typeof word === 'function') return (...given: unknown[]) => pseudoOf((word as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(word)) return word.map(pseudoOf);
  return Object.fromEntries(Object.entries(word as object).map(([key, inner]) => [key, pseudoOf(inner)]));
}

/** English as if it were a longer language with accents: what is not in the words shows as what it is. */
export const pseudo = (words: Catalogue): Catalogue => pseudoOf(words) as Catalogue;
