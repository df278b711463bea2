import { isObject, type Entry, type Path } from './check-entries.js';
import type { Source } from './common.schema.js';
import { pathText, quote, type Issue } from './issue.js';

/** A source that proves nothing by itself: its editor says so, or a reader cannot open it. */
const weakness = ({ weak, url }: Source): string | undefined =>
  weak ? 'marked as weak' : url === undefined ? 'without a link' : undefined;

/** Records, and parts of records, that rest on weak sources alone and are not shown as reported or unconfirmed. */
export const weakSupport = (records: readonly Entry[]): Issue[] =>
  records.flatMap(({ collection, path, record, written }) =>
    collection === 'sources' ? [] : weakIn(record, written, path),
  );

/** What stands under these names is shown apart already. */
const APART = ['reported', 'unconfirmed'];

/** Read where it is written, so that each is told once; its sources are those of the resolved record. */
function weakIn(record: unknown, written: unknown, path: Path): Issue[] {
  if (!isObject(written) || !isObject(record)) return [];
  if (written.reported === true || written.depth === 'reported' || APART.includes(String(path.at(-1)))) return [];
  const inner = Object.entries(written).flatMap(([key, part]) =>
    key === 'sources' || !isObject(part) ? [] : weakIn(record[key], part, [...path, Array.isArray(written) ? Number(key) : key]),
  );
  const sources = record.sources as readonly Source[] | undefined;
  const reasons = sources?.map(weakness) ?? [undefined];
  if (!sources || reasons.includes(undefined)) return inner;
  return [
    {
      path: pathText([...path, 'sources']),
      found: `${sources.slice(0, 3).map(({ publisher }, at) => `${quote(publisher)} (${reasons[at]})`).join(', ')}${sources.length > 3 ? ' …' : ''}`,
      expected: 'a strong source',
      remedy: 'add one with a link that proves it, or mark what it supports as reported',
    },
    ...inner,
  ];
}
