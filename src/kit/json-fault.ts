import type { AuthorWords } from '../presentation/words/author.en.js';

const WHITE = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where `token` ends that stands at `at`; -1 where none does. */
function endOf(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : -1;
}

/** The closing quote of the text that opens at `at`, or what may not stand in it. */
function stringEnd(text: string, at: number): number {
  for (at++; ;) {
    const char = text.charAt(at);
    if (char === '"' || char < ' ') return at;
    const next = char === '\\' ? endOf(ESCAPE, text, at) : at + 1;
    if (next < 0) return at;
    at = next;
  }
}

/** The first place that JSON does not allow, the same in every engine; -1 where there is none. */
export function jsonFault(text: string): number {
  const closers: string[] = [];
  // The first of a list or group may be its end instead.
  let expected: 'value' | 'first value' | 'name' | 'first name' | ':' | ',' = 'value';
  for (let at = 0; ; at++) {
    at = endOf(WHITE, text, at);
    const char = text.charAt(at);
    const closer = closers.at(-1);
    const isName: boolean = expected.endsWith('name');
    if (expected === ':') {
      if (char !== ':') return at;
      expected = 'value';
    } else if (char && char === closer && /,|first/.test(expected)) {
      closers.pop();
      expected = ',';
    } else if (expected === ',') {
      if (!closer) return char ? at : -1;
      if (char !== ',') return at;
      expected = closer === '}' ? 'name' : 'value';
    } else if (char === '"') {
      at = stringEnd(text, at);
      if (text[at] !== '"') return at;
      expected = isName ? ':' : ',';
    } else if (isName) {
      return at;
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      expected = char === '{' ? 'first name' : 'first value';
    } else {
      const end = endOf(LITERAL, text, at);
      if (end < 0) return at;
      at = end - 1;
      expected = ',';
    }
  }
}

/** What is wrong at the fault `at`. */
export function damageAt(text: string, at: number): keyof AuthorWords['remedies'] {
  const char = text.charAt(at);
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (!char) return text.trim() ? 'cut' : 'empty';
  if (char === '<') return 'markup';
  if (char === '&') return 'entities';
  if (char < ' ') return 'line-breaks';
  if (/[\d.+−–—]/.test(char) || /\d/.test(before)) return 'number';
  if (/['‘’‚‛′‹›“”„‟″«»＂]/.test(char)) return 'quotes';
  if (char === '\\') return 'escape';
  if (/[\s\p{Cf}]/u.test(char)) return 'spaces';
  if (char === ',' || (before === ',' && /[}\]]/.test(char))) return 'comma';
  if (jsonFault(text.slice(0, at)) < 0) return 'after';
  return before === '"' ? 'inner-quote' : 'other';
}
