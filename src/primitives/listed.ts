/** The entries of a list that have all these texts; of what is no list, none. */
export const listed = <Entry extends object>(list: unknown, ...texts: readonly (keyof Entry)[]): Entry[] =>
  Array.isArray(list) ? (list as unknown[]).filter((entry): entry is Entry => hasAll(entry, texts)) : [];

const hasAll = (entry: unknown, texts: readonly PropertyKey[]): boolean =>
  typeof entry === 'object' && entry !== null && texts.every((name) => {
    const text: unknown = Reflect.get(entry, name);
    return typeof text === 'string' && text.trim() !== '';
  });
