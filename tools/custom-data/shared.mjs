// What several elements have under one name, with every description and whose it is.

/** @typedef {import('./elements.mjs').Element} Element */

/**
 * @param {Element[]} elements
 * @param {(element: Element) => import('./elements.mjs').CssProperty[]} rowsOf
 */
export function shared(elements, rowsOf) {
  const names = [...new Set(elements.flatMap((element) => rowsOf(element).map(({ name }) => name)))];
  return names.map((name) => {
    const tagsBy = new Map();
    for (const element of elements) {
      const row = rowsOf(element).find((candidate) => candidate.name === name);
      if (row) tagsBy.set(row.description, [...(tagsBy.get(row.description) ?? []), `\`${element.tag}\``]);
    }
    const [first, ...others] = [...tagsBy].map(([text, tags]) =>
      tagsBy.size > 1 ? `- ${tags.join(', ')}: ${text}` : text,
    );
    return { name, description: [first, ...others].join('\n') };
  });
}
