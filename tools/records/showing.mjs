// Which tags show a record: those that show it itself, and those whose records name it.

/** By collection and id, the tags. */
export function showing(ledger, { SHOWN, SHOWN_INLINE, excerpt }) {
  const tags = new Map();
  const add = (collection, id, tag) => {
    const key = `${collection}/${id}`;
    tags.set(key, (tags.get(key) ?? new Set()).add(tag));
  };
  for (const [tag, collection] of Object.entries(SHOWN)) {
    for (const { id } of ledger[collection] ?? []) {
      for (const [name, records] of Object.entries(excerpt({ tag, collection }, ledger, id)))
        if (Array.isArray(records)) for (const record of records) add(name, record.id, tag);
    }
  }
  for (const { id } of ledger[SHOWN_INLINE] ?? []) add(SHOWN_INLINE, id, 'pw-figure');
  return (collection, id) => [...(tags.get(`${collection}/${id}`) ?? [])];
}
