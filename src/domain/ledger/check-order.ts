import type { Issue } from './issue.js';

/** The places of issues in the order of their document: its fields as they stand, lists by number, names by letter. */
export function byPlace(document: object): (one: Pick<Issue, 'path'>, other: Pick<Issue, 'path'>) => number {
  const fields = new Map(Object.keys(document).map((key, at) => [key, at]));
  const known = new Map<string, readonly (string | number)[]>();
  const keysIn = (path: string) => {
    const keys = known.get(path) ?? path.split(/[.[\]]+/).filter(Boolean).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    known.set(path, keys);
    return keys;
  };
  const fieldOf = (keys: readonly (string | number)[]) => fields.get(String(keys[0])) ?? (keys.length ? fields.size : -1);
  return ({ path: one }, { path: other }) => {
    const a = keysIn(one);
    const b = keysIn(other);
    const field = fieldOf(a) - fieldOf(b);
    if (field) return field;
    for (const [at, key] of a.entries()) {
      const beside = b[at];
      if (beside === undefined) return 1;
      if (key !== beside) return key < beside ? -1 : 1;
    }
    return a.length - b.length;
  };
}
