const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const TEXTS = /"((?:[^"\\]|\\.)*)"/g;

/** What a text in JSON may write as `\u00XX` instead; unlike entities this survives an editor that decodes or curls them. */
const FRAGILE = /\\.|[<>&'[\]\u007f-\uffff]/g;

/**
 * JSON as it stands between double quotes in an attribute, in plain ASCII. A quote within a text is `\u0022`;
 * only those that delimit are `&quot;`.
 */
export const jsonAttribute = (value: unknown): string =>
  JSON.stringify(value).replace(TEXTS, (_, text: string) =>
    `&quot;${text.replace(FRAGILE, (found) => (found === '\\"' ? escaped('"') : found.length > 1 ? found : escaped(found)))}&quot;`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What WordPress makes something else of; one character each, as an entity it stays what it is. */
const CHANGED = [
  // Quotes that it curls; an entity that stands as text; a shortcode, which it runs; a line that it breaks or ends a paragraph at.
  /['`#[\]\n\r]/,
  // Dashes that it joins and lengthens, dots that it joins.
  /-(?=-)|(?<=-)-|(?<=^|\s)-(?=$|\s)|\.(?=\.\.)/,
  // Signs that it draws: 2×4, ™, smileys.
  /(?<=[\d.,])x(?=\d)|\((?=tm\))|(?<=^|\s)(?:[:;](?=\S)|8(?=-?[)O]))/,
];

const MARKUP = new RegExp([/[&<>"]/, ...CHANGED].map(({ source }) => source).join('|'), 'g');

/** A text as HTML, between tags or between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(MARKUP, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
