/** Not all of HTML's: what is not here is left alone. */
const NAMED = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', nbsp: '\xa0', quot: '"', apos: "'", ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', sbquo: '‚', Prime: '″',
}));
const ENTITY = /&#?\w+;/g;

/** A text with one level of HTML escaping taken away; undefined where not all of it was escaped. */
export function unescaped(text: string): string | undefined {
  if (text.includes('"')) return undefined;
  const bare = /&(?!#?\w+;)/.test(text);
  const entities = text.match(ENTITY) ?? [];
  const certain = entities.map(characterOf).every((char) => char === '"' || (char && !bare));
  return entities.length && certain ? text.replace(ENTITY, characterOf) : undefined;
}

/** The character that an entity stands for; nothing where that is not known. */
function characterOf(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return NAMED.get(name) ?? '';
  const point = Number(name.slice(1).replace(/^x/i, '0x'));
  return point < 0x110000 ? String.fromCodePoint(point) : '';
}
