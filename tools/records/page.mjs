// The page of a ledger: a table for each collection, the figures that differ, and the sources.
import { figureOf, labelOf } from './figure.mjs';

const cell = (text) => String(text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** Records and everything in them that has sources of its own. */
function* dated(record, level = 0) {
  if (Array.isArray(record)) {
    for (const entry of record) yield* dated(entry, level);
    return;
  }
  if (typeof record !== 'object' || record === null) return;
  const isFact = Array.isArray(record.sources) && (record.asOf ?? record.on);
  if (isFact) yield { record, level };
  for (const [key, value] of Object.entries(record)) if (key !== 'sources') yield* dated(value, level + (isFact ? 1 : 0));
}

const DEPTHS = { reported: 'reported', 'not-found': 'not found', 'not-rated': 'not rated' };

export function pageOf(ledger, shownBy, differing) {
  const link = (id) => `[${id}](#${id})`;
  const rowsOf = (collection) => (entry) => [...dated(entry)].map(({ record, level }) => [
    level ? '' : `\`${record.id}\``,
    `${'↳ '.repeat(Math.min(level, 1))}${labelOf(record)}`,
    figureOf(record),
    record.asOf ?? record.on,
    DEPTHS[record.depth] ?? record.depth ?? (record.reported === true ? 'reported' : ''),
    record.sources.map((source) => link(source)).join(', '),
    level ? '' : shownBy(collection, record.id).map((tag) => `\`${tag}\``).join(', ') || 'only here',
  ]);
  const collections = Object.entries(ledger).filter(([name, value]) => Array.isArray(value) && name !== 'sources');
  return `<!-- Written by \`npm run records\` from src/ledgers/ukraine.json. Do not edit. -->

# The bundled ledger: every record

${ledger.title}, checked on ${ledger.asOf}. Amounts are as stated, in whole units of their currency; nothing is converted or rounded here. An empty depth is a figure without a rung, such as a tracker’s own word. Below a record (↳) stands what has a date and sources of its own.

${collections.map(([name, records]) => `- [${name}](#${name}): ${records.length}`).join('\n')}
- [Figures that differ](#figures-that-differ)
- [Sources](#sources): ${ledger.sources.length}

${collections.map(([name, records]) => `## ${name}

${table(['Id', 'What', 'Figure', 'As of', 'Depth', 'Sources', 'Shown by'], records.flatMap(rowsOf(name)))}
`).join('\n')}
## Figures that differ

Where several records, or the ledger and somebody else, count one thing, all of it stands here: a distance of a few thousands is rounding at the publisher, a larger one is another way to count, which the line names.

${differing.map(({ key, figures }) => `### ${key}

${table(['Where', 'Figure', 'Distance to the first'], figures.map(({ what, amount, distance }) => [what, amount, distance]))}
`).join('\n')}
## Sources

${ledger.sources.map(({ id, publisher, title, url, published, retrieved, note }) =>
    `- <a id="${id}"></a>**${id}**: ${publisher}${title ? `, ${url ? `[${title}](${url})` : title}` : ''}${published ? `, published ${published}` : ''}${retrieved ? `, read ${retrieved}` : ''}${note ? `. ${note}` : ''}`).join('\n')}
`;
}
