import { groupBy } from '../group-by.js';
import { height, type Standing } from './depth.js';

/** Entries by how firm they are, the firmest first. */
export const byDepth = <T extends { readonly depth: Standing }>(entries: readonly T[]): Map<Standing, T[]> =>
  groupBy([...entries].sort((a, b) => height(b.depth) - height(a.depth)), ({ depth }) => depth);
