// The page for editors: a section for every collection, and one for every part that they share.

const code = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** A long example is not shown in a table. */
const LONGEST_EXAMPLE = 80;

const shown = (example) => {
  const text = JSON.stringify(example, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/(?<=\[) | (?=\])/g, '');
  return text.length > LONGEST_EXAMPLE ? '' : `\`${text}\``;
};

const TYPES = { string: 'text', number: 'number', integer: 'whole number', boolean: '`true` or `false`' };

const cell = (text) => text.replaceAll('|', '\\|');

export function pageOf({ ledger, collections, nodes, referable, sample }) {
  const collectionOf = new Map(collections.map(({ key, node }) => [node.item, key]));

  /** A part with a section of its own. Records stand with their collection, and lists where they are used. */
  const isPart = (node) =>
    node.name && node.kind !== 'list' && !collectionOf.has(node) && !referable.has(node);

  function typeOf(node) {
    if (isPart(node)) return `[${node.name}](#${node.name.toLowerCase()})`;
    if (collectionOf.has(node.item)) return `list of [records](#${collectionOf.get(node.item)})`;
    switch (node.kind) {
      case 'object':
        return 'group';
      case 'list':
        return `list of ${typeOf(node.item)}`;
      case 'map':
        return `group by name of ${typeOf(node.item)}`;
      case 'nullable':
        return `${typeOf(node.inside)} or \`null\``;
      case 'reference':
        return `[${node.inside.name}](#${node.collection}) or its id`;
      case 'choice':
        return node.options.map(typeOf).join(', or ');
      default:
        return node.values?.map(code).join(', ') ?? TYPES[node.type];
    }
  }

  /** The fields, with those of groups that have no section of their own beneath. */
  function rowsOf(fields, before = '') {
    return fields.flatMap(({ key, required, about, example, node }) => {
      const inner = node.kind === 'list' ? node.item : node;
      const isGroup = inner.kind === 'object' && !isPart(inner) && !collectionOf.has(inner);
      const name = `${before}${key}`;
      const row = [code(name), required ? 'yes' : '', typeOf(node), about, isGroup ? '' : shown(example)];
      return [row, ...(isGroup ? rowsOf(inner.fields, `${name}${node.kind === 'list' ? '[]' : ''}.`) : [])];
    });
  }

  const tableOf = (fields) =>
    [
      '| Field | Required | Type | Meaning | Example |',
      '|---|---|---|---|---|',
      ...rowsOf(fields).map((row) => `| ${row.map(cell).join(' | ')} |`),
    ].join('\n');

  /** What a part is made of: fields, or else what one writes for it. */
  function insideOf(node) {
    const group = [node, ...(node.options ?? [])].find(({ kind }) => kind === 'object');
    if (group) return tableOf(group.fields);
    const type = typeOf({ ...node, name: undefined });
    return `${type.charAt(0).toUpperCase()}${type.slice(1)}. Example: ${shown(node.example)}`;
  }

  const sections = collections.map(({ key, about, node: { item } }) => [
    key,
    about,
    item.about,
    tableOf(item.fields),
  ]);
  const parts = nodes.filter(isPart).map((node) => [node.name, node.about, insideOf(node)]);
  const written = (list) =>
    list.map(([name, ...paragraphs]) => `### ${name}\n\n${paragraphs.join('\n\n')}`).join('\n\n');

  return `<!-- Written by \`npm run schema\` from the comments in src/domain/**/*.schema.ts. Do not edit. -->

# The ledger, version 1

A ledger is one JSON document: its sources, and collections of records that name them. Every record has an id, a date and at least one source; a figure without them is refused.

- **Ids stand for records.** Where a field says "figure or its id", write the id of a record in the collection, or the record itself, which then needs no id of its own.
- **Absent means unknown.** Unknown is never zero, and "not-found" is never "no": leave a field out, or write \`null\` where it says so.
- **Texts** are shown as they are written. A text is either one in English, or a group with one for each language.
- **Fields that are not listed here are refused**, so that a misspelt one is noticed.

## In the editor

Put the address of the JSON Schema at the top, and an editor such as VS Code completes the fields, explains them and marks what does not fit. It is published as \`dist/schema/ledger-1.json\`; before publishing, \`checkLedger\` of \`pledgewatch/schema\` finds besides what a JSON Schema cannot: ids that name nothing or stand twice, days that do not exist, sums that contradict each other.

\`\`\`json
${JSON.stringify(sample, null, 2)}
\`\`\`

\`\`\`js
import { checkLedger } from 'pledgewatch/schema';

const result = checkLedger(JSON.parse(text));
if (!result.ok) for (const { path, expected, remedy } of result.issues) console.log(path, expected, remedy);
\`\`\`

## The document

${tableOf(ledger.fields)}

## Collections

${written(sections)}

## Parts

${written(parts)}
`;
}
