// Custom data for VS Code's HTML: tags, attributes and their values. Parts, events, slots and custom properties have no
// place of their own in the format, so that a tag's description lists them.

const markdown = (value) => ({ kind: 'markdown', value });

const list = (title, rows, line = ({ name, description }) => `- \`${name}\`: ${description}`) =>
  rows.length > 0 ? [`**${title}**\n\n${rows.map(line).join('\n')}`] : [];

const slot = ({ name, description }) => `- ${name === '' ? 'content' : `\`${name}\``}: ${description}`;

/** @param {import('./elements.mjs').Element} element */
function described({ summary, description, events, slots, parts, cssProperties }) {
  return [
    summary,
    description,
    ...list('Events', events),
    ...list('Slots', slots, slot),
    ...list('Parts', parts),
    ...list('Custom properties', cssProperties),
  ].join('\n\n');
}

/** `v` is the format's own word for an attribute that has no value. */
function values({ type, values: known }) {
  if (type === 'boolean') return { valueSet: 'v' };
  return known.length > 0 ? { values: known.map((name) => ({ name })) } : {};
}

/**
 * @param {import('./elements.mjs').Element[]} elements
 * @param {{ homepage?: string }} about
 */
export function htmlData(elements, { homepage }) {
  const references = homepage ? { references: [{ name: 'Documentation', url: homepage }] } : {};
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(described(element)),
      attributes: element.attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        ...values(attribute),
        ...references,
      })),
      ...references,
    })),
  };
}
