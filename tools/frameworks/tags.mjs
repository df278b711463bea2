// The tags of the manifest as the types of frameworks need them: what may be set, by which names, and what is fired.

/**
 * @typedef {{ name: string, property: string, description: string }} Settable a name of the property, or of its attribute
 * @typedef {{
 *   tag: string, className: string, summary: string, entry: string, settable: Settable[],
 *   events: { name: string, type: string, description: string }[],
 * }} Tag
 */

/** A line break in a comment is none in the text. */
const flowing = (text) => text.replaceAll('\n', ' ');

/**
 * @param {{ modules: { declarations: object[] }[] }} manifest
 * @returns {Tag[]}
 */
export function tagsIn({ modules }) {
  return modules
    .flatMap(({ path, declarations }) =>
      declarations.map((declared) => ({ ...declared, entry: path.includes('/primitives/') ? 'primitives' : 'index' })),
    )
    .map(({ entry, tagName, name, summary, attributes = [], members = [], events = [] }) => ({
      tag: tagName,
      entry,
      className: name,
      summary: flowing(summary),
      settable: [
        ...members
          .filter(({ kind, readonly }) => kind === 'field' && !readonly)
          .map((field) => ({ ...field, property: field.name })),
        ...attributes
          .filter((attribute) => attribute.name !== attribute.fieldName)
          .map((attribute) => ({ ...attribute, property: attribute.fieldName })),
      ].map(({ name, property, description }) => ({ name, property, description: flowing(description) })),
      events: events.map(({ name, type, description }) => ({
        name,
        type: type.text,
        description: flowing(description),
      })),
    }));
}

/** What declares the classes, and what else of theirs is named. */
export const importsOf = (tags, named) =>
  [...new Set(tags.map(({ entry }) => entry))]
    .map((entry) => {
      const names = new Set(tags.filter((tag) => tag.entry === entry).flatMap(named));
      return `import type {\n${[...names].sort().map((name) => `  ${name},\n`).join('')}} from '../types/entries/${entry}.js';`;
    })
    .join('\n');
