import type { AuthorWords } from '../presentation/words/author.en.js';

/** One thing that an editor did to the text and that was undone. */
export type Repair = keyof AuthorWords['undone'];

/** What a text must have said, and what was undone. */
export interface Repaired {
  readonly value: unknown;
  readonly repairs: readonly Repair[];
}

/** What may open and close a text: JSON's own, curly ones, single ones. */
const DOUBLE = '“”„″«»';
const SINGLE = "'‘’‚′";
const MARKS = ['"', DOUBLE, SINGLE];
/** A space that a French editor puts inside its marks is not told from the author's. */
const ANY_DOUBLE = /[“”„″«»]|^[\xa0\u202f]/;
const ANY_SINGLE = /['‘’‚′]/;
const PAIRS = /„[^“”„″«»]*[“”]|“[^“”„″«»]*”|«[^“”„″«»]*»|»[^“”„″«»]*«/g;

/** What is not looked at closer. */
const TOKENS = /[\w:.[\]{}-]+/y;

/** What may stand between tokens: white space; other spaces; markup that hides nothing and strikes nothing through; spaces as entities. */
const BETWEEN =
  /[ \t\r\n]+|([\s\p{Cf}]+)|(<\/?(?:br|p|div|span|pre|code)\b(?![^<>]*through)[^<>]*>|<!-- ?\/?(?:wp|Start|End)[^<>]*-->|\/\/ ?(?:<!\[CDATA\[|\]\](?:>|&gt;))|```(?:json)?)|(&(?:nbsp|#160|#xA0);)/iuy;
const KINDS = ['spaces', 'markup', 'entities'] as const;

/** What an editor may have put into a text, or changed in an address. */
const DOUBTFUL = /&#?\w+;|<\/?(?:br|p|div|span|pre|code)\b|^\s*https?:[^]*[\s<>\xad\u2010-\u203a]/i;

const LINE_BREAK = /[ \t]?(?:<br ?\/?>)?\r?\n[ \t]?/i;
const MARKED_BREAK = /<br ?\/?>\r?\n/i;

/** A line break between two words that are no address, and not within a number. */
const BETWEEN_WORDS = /(?:^|\s)(?!\S*\d[.,]?\n\d)[\p{L}\d.,;:%()'"’„“”«»\\-]{1,39}(?<!-)\n[\p{L}\d(„“«\\]/u;

/** Reads a text with what does not belong there undone; undefined where that is no JSON, null where it is in doubt. */
export function undo(text: string): Repaired | undefined | null {
  const repairs = new Set<Repair>();
  let plain = '';
  let last = '';
  let unpaired = false;
  let doubtful = false;
  let marked = false;
  for (let at = 0; at < text.length; at++) {
    const start = past(text, at, repairs);
    if (start > at) plain += ' ';
    TOKENS.lastIndex = start;
    at = TOKENS.test(text) ? TOKENS.lastIndex - 1 : start;
    const char = text.charAt(start);
    const marks = char && MARKS.find((each) => each.includes(char));
    if (!marks) {
      // Nothing before the comma would be a value that is lost.
      if (char === ',' && '}]'.includes(text.charAt(past(text, at + 1)) || ' ') && !'[{'.includes(last)) repairs.add('comma');
      else plain += text.slice(start, at + 1);
      last = text.charAt(at);
      continue;
    }
    const end = closing(text, at, marks);
    if (!end) return undefined;
    const raw = text.slice(at + 1, end);
    const content = joined(raw);
    if (content === undefined) return null;
    if (content !== raw) repairs.add('line-breaks');
    if (marks !== '"') repairs.add('quotes');
    marked ||= MARKED_BREAK.test(raw);
    unpaired ||= isUnpaired(content, marks);
    doubtful ||= DOUBTFUL.test(content);
    plain += `"${marks === DOUBLE ? straight(content) : content}"`;
    at = end;
    last = char;
  }
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return undefined;
  }
  const inDoubt = (unpaired && repairs.has('quotes')) || (marked && !repairs.has('markup')) || (doubtful && repairs.size);
  return inDoubt ? null : { value, repairs: [...repairs] };
}

/** The place after what may stand between tokens. */
function past(text: string, at: number, repairs?: Set<Repair>): number {
  for (BETWEEN.lastIndex = at; ; at = BETWEEN.lastIndex) {
    const char = text.charAt(at);
    const found = char > ' ' && char < '\x7f' && !'</&`'.includes(char) ? null : BETWEEN.exec(text);
    if (!found) return at;
    KINDS.forEach((kind, i) => found[i + 1] && repairs?.add(kind));
  }
}

/** The place of the mark that closes the text that opens at `at`; 0 where none does. */
function closing(text: string, at: number, marks: string): number {
  for (let end = at + 1; end < text.length; end += text[end] === '\\' ? 2 : 1) {
    const char = text.charAt(end);
    if (marks.includes(char) && (marks === '"' || /^[,:}\]]?$/.test(text.charAt(past(text, end + 1))))) return end;
    if (char === '"') return 0;
  }
  return 0;
}

/** A text in one line; undefined where it is not certain what stood at a break. */
function joined(content: string): string | undefined {
  const lines = content.split(LINE_BREAK);
  return lines.every((line, i) => !i || BETWEEN_WORDS.test(`${lines[i - 1]?.slice(-40)}\n${line}`)) ? lines.join(' ') : undefined;
}

/** Whether marks stand in a text that are neither in pairs nor escaped, so that the text may end elsewhere. */
function isUnpaired(content: string, marks: string): boolean {
  const bare = content.replace(/\\[^]/g, '');
  return marks === SINGLE ? ANY_SINGLE.test(bare) : ANY_DOUBLE.test(bare.replace(PAIRS, ''));
}

/** Escaped marks as JSON writes them. */
const straight = (content: string): string => content.replace(/\\([^])/g, (pair, mark: string) => (DOUBLE.includes(mark) ? '\\"' : pair));
