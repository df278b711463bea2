import { quote, type Issue } from '../domain/ledger/issue.js';
import { authorEn } from '../presentation/words/author.en.js';
import { damageAt, jsonFault } from './json-fault.js';
import { undo, type Repair, type Repaired } from './json-undo.js';
import { unescaped } from './unescape.js';

/** Levels of escaping that are undone. */
const DEEPEST = 4;

/** What the text must have said, with what was undone; undefined where that is not certain. */
export function repairJson(text: string): Repaired | undefined {
  for (let level = 0, source: string | undefined = text; source !== undefined && level <= DEEPEST; level++) {
    const read = undo(source);
    if (read === null) return undefined;
    if (read) return level ? { ...read, repairs: [...new Set<Repair>(['entities', ...read.repairs])] } : read;
    source = unescaped(source);
  }
  return undefined;
}

/** What the author is told of a text that was repaired: what was found and the remedy. */
export const sentenceOfRepairs = (path: string, repairs: readonly Repair[]): string =>
  `\`${path}\`: ${authorEn.repaired(repairs.map((repair) => authorEn.undone[repair]))}`;

/** What the author is told of a text that is no JSON, or that is but has lost its backslashes. */
export function explainJson(text: string, path: string): Issue | undefined {
  const stripped = text.search(/(?<!\\)u00(?:2[267]|3[ce])/i);
  const at = stripped < 0 ? jsonFault(text) : stripped;
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const near = quote(text.slice(Math.max(0, at - 20), at + 30).replace(/\s+/g, ' ').trim());
  return {
    path,
    found: authorEn.found(near, before.split('\n').length, at - before.lastIndexOf('\n')),
    expected: stripped < 0 ? authorEn.json : authorEn.printed,
    remedy: authorEn.remedies[stripped < 0 ? damageAt(text, at) : 'backslashes'],
  };
}
