/** What JSON may write as `\u00XX` instead; unlike entities this survives an editor that decodes or curls them. */
const FRAGILE = /[<>&'\u007f-\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON as it stands between double quotes in an attribute, in plain ASCII. A quote within a text is `\u0022`;
 * only those that delimit are `&quot;`.
 */
export const jsonAttribute = (value: unknown): string =>
  JSON.stringify(value).replace(/\\./g, (pair) => (pair === '\\"' ? '\\u0022' : pair)).replace(FRAGILE, escaped).replaceAll('"', '&quot;');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML, between tags or between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
