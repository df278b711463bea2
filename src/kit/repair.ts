/** What an editor did to a JSON text, undone; and in which steps, for its author. */
export interface Repair {
  readonly text: string;
  readonly steps: readonly string[];
}

interface Step {
  readonly name: string;
  readonly undo: (text: string) => string;
}

const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", '#34': '"', '#034': '"', '#39': "'", '#039': "'", '#8220': '“', '#8221': '”', '#8243': '″', nbsp: ' ', '#160': ' ' };

/** In the order in which they are undone. */
const STEPS: readonly Step[] = [
  { name: 'a byte order mark was removed', undo: (text) => text.replace(/^\ufeff/, '') },
  { name: 'entities were decoded', undo: (text) => decoded(text) },
  { name: 'line breaks of the editor were removed', undo: (text) => text.replaceAll(/<br\s*\/?>|<\/?p>/gi, '') },
  { name: 'spaces of the editor were made plain', undo: (text) => outsideStrings(text, (part) => part.replaceAll(/[\u00a0\u2000-\u200b\u202f\u2060\u3000]/g, ' ')) },
  { name: 'curly quotes were straightened', undo: straightened },
  { name: 'line breaks inside texts were made spaces', undo: (text) => insideStrings(text, (part) => part.replaceAll(/[\r\n\t]+\s*/g, ' ')) },
  { name: 'a trailing comma was removed', undo: (text) => outsideStrings(text, (part) => part.replaceAll(/,(\s*[}\]])/g, '$1')) },
];

/** Undoes what editors are known to do to JSON, in as few steps as make it JSON; undefined where none do. */
export function repair(broken: string): Repair | undefined {
  const sets = Array.from({ length: 2 ** STEPS.length - 1 }, (_, bits) => STEPS.filter((_step, at) => (bits + 1) & (1 << at)));
  for (const steps of sets.sort((a, b) => a.length - b.length)) {
    const text = steps.reduce((before, { undo }) => undo(before), broken);
    if (isJson(text)) return { text, steps: steps.map(({ name }) => name) };
  }
  return undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Entities that were escaped once more, as often as they were. */
function decoded(text: string): string {
  const next = text.replaceAll(/&(#?\w{2,6});/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return next === text ? text : decoded(next);
}

/**
 * Curly quotes that stand where JSON has its own: before a text, after it, between `:`, `,` and brackets.
 * Those within a text stay as they are.
 */
function straightened(text: string): string {
  const QUOTE = '[“”„‟″«»]';
  return text
    .replaceAll(new RegExp(`([{[,:]\\s*)${QUOTE}`, 'g'), '$1"')
    .replaceAll(new RegExp(`${QUOTE}(\\s*[}\\],:])`, 'g'), '"$1');
}

const STRING = /"(?:[^"\\]|\\[^])*"/g;

function outsideStrings(text: string, change: (part: string) => string): string {
  let at = 0;
  let result = '';
  for (const match of text.matchAll(STRING)) {
    result += change(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return result + change(text.slice(at));
}

const insideStrings = (text: string, change: (part: string) => string): string => text.replaceAll(STRING, change);
