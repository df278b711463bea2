// Custom data for VS Code's CSS: custom properties and parts, each once, whichever elements have them.
import { shared } from './shared.mjs';

/**
 * @param {import('./elements.mjs').Element[]} elements
 * @param {{ homepage?: string }} about
 */
export function cssData(elements, { homepage }) {
  const references = homepage ? { references: [{ name: 'Documentation', url: homepage }] } : {};
  const entries = (rows, name = (text) => text) =>
    rows.map((row) => ({
      name: name(row.name),
      description: { kind: 'markdown', value: row.description },
      ...references,
    }));
  return {
    version: 1.1,
    properties: entries(shared(elements, ({ cssProperties }) => cssProperties)),
    pseudoElements: entries(
      shared(elements, ({ parts }) => parts),
      (name) => `::part(${name})`,
    ),
  };
}
