// The elements of the manifest as the formats of editors need them, with the values that an attribute may have.

/**
 * @typedef {{ name: string, description: string }} Named
 * @typedef {Named & { type: string, values: string[] }} Attribute
 * @typedef {Named & { type: string, readonly: boolean }} Property
 * @typedef {Named & { default?: string }} CssProperty
 * @typedef {{
 *   tag: string, entry: string, className: string, summary: string, description: string, attributes: Attribute[], properties: Property[],
 *   events: (Named & { type: string })[], slots: Named[], parts: Named[], cssProperties: CssProperty[],
 * }} Element
 */

/** A line break in a comment is none in the text. */
const flowing = (text) => text?.replaceAll('\n', ' ');

/** Without what stands for an absent attribute; an alias is written out. */
const typed = ({ text }, values) =>
  values.map((value) => `'${value}'`).join(' | ') || text.replaceAll(/ \| (null|undefined)/g, '');

const named = ({ name, description }) => ({ name, description: flowing(description) });

/**
 * @param {{ modules: { path: string, declarations: object[] }[] }} manifest
 * @param {{ valuesOf: ReturnType<import('./values.mjs').valuesIn>, presets: string[] }} known what the manifest does not say
 * @returns {Element[]}
 */
export function elementsIn({ modules }, { valuesOf, presets }) {
  return modules.flatMap(({ path, declarations }) =>
    declarations.map((declared) => {
      const {
        attributes = [],
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
      } = declared;
      const valuesIn = (property) => valuesOf(path, declared.name, property);
      return {
        tag: declared.tagName,
        // A primitive is published with the others.
        entry: path.includes('/primitives/') ? 'primitives' : declared.tagName.replace(/^pw-/, ''),
        className: declared.name,
        summary: declared.summary,
        description: flowing(declared.description),
        attributes: attributes.map((attribute) => {
          const values = attribute.name === 'preset' ? presets : valuesIn(attribute.fieldName);
          return { ...named(attribute), type: typed(attribute.type, values), values };
        }),
        properties: members
          .filter(({ kind }) => kind === 'field')
          .map(({ readonly = false, ...field }) => ({
            ...named(field),
            type: typed(field.type, valuesIn(field.name)),
            readonly,
          })),
        events: events.map((event) => ({ ...named(event), type: event.type.text })),
        slots: slots.map(named),
        parts: cssParts.map(named),
        cssProperties: cssProperties.map((property) => ({ ...named(property), default: property.default })),
      };
    }),
  );
}
