// Web-types, the format of JetBrains' editors.
import { shared } from './shared.mjs';

const attributeValue = ({ type }) => (type === 'boolean' ? { kind: 'no-value' } : { kind: 'plain', type });

/**
 * @param {import('./elements.mjs').Element[]} elements
 * @param {{ name: string, version: string, homepage?: string }} about
 */
export function webTypes(elements, { name, version, homepage }) {
  const documented = homepage ? { 'doc-url': homepage } : {};
  const element = ({
    tag,
    entry,
    className,
    summary,
    description,
    attributes,
    properties,
    events,
    slots,
    parts,
    cssProperties,
  }) => ({
    name: tag,
    description: `${summary}\n\n${description}`,
    ...documented,
    source: { module: `${name}/${entry}`, symbol: className },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...documented,
      value: attributeValue(attribute),
    })),
    slots,
    js: {
      properties: properties.map(({ readonly, ...property }) => ({
        ...property,
        ...(readonly && { 'read-only': true }),
      })),
      events,
    },
    css: { properties: cssProperties, parts },
  });
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(element) },
      // Styles are written beside the page too, where no element is near.
      css: {
        properties: shared(elements, ({ cssProperties }) => cssProperties),
        parts: shared(elements, ({ parts }) => parts),
      },
    },
  };
}
