// The document that a call names: its text, and what is wrong with it where it is no JSON.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CallError } from './call-error.mjs';
import { jsonFault, damageAt } from '../dist/npm/kit/json-fault.js';
import { authorEn } from '../dist/npm/presentation/words/author.en.js';

/** What to do in a file, where the words for a page speak of pasting. */
const REMEDIES = {
  ...authorEn.remedies,
  empty: 'write a ledger into it; docs/editors.md has a small one',
  cut: 'the text stops before its last bracket is closed: write what is missing, or fetch the file anew',
  quotes: 'write names and texts in straight double quotes',
  markup: 'take the HTML away: JSON is not part of a page',
  entities: 'write the characters themselves in place of HTML entities',
  spaces: 'take away the space that cannot be seen, or write a common one',
  'line-breaks': String.raw`write the text in one line, or \n where it breaks`,
};

/** The text of a file, or of standard input for `-`. */
export async function textAt(place) {
  const content = place === '-' ? text(process.stdin) : readFile(place, 'utf8');
  return (await content.catch((error) => {
    throw new CallError(`${place}: ${error.message}`);
  })).replace(/^\ufeff/, '');
}

/** The value of a JSON text, or the issue of its first fault. */
export function parsed(content) {
  try {
    return { value: JSON.parse(content) };
  } catch (error) {
    const at = jsonFault(content);
    if (at < 0) throw error;
    const before = content.slice(0, at);
    const line = before.split('\n').length;
    const found = content.slice(at, at + 20).trimEnd();
    return {
      issue: {
        path: `line ${line}, column ${at - before.lastIndexOf('\n')}`,
        found: found ? `'${found.replaceAll(/\s+/g, ' ')}'` : 'the end of the text',
        expected: 'what JSON has there',
        remedy: REMEDIES[damageAt(content, at)],
      },
    };
  }
}
