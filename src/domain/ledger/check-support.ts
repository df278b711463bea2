import { isObject, type Entry } from './check-entries.js';
import type { Source } from './common.schema.js';
import { pathText, quote, type Issue } from './issue.js';

/** A source that proves nothing by itself: its editor says so, or a reader cannot open it. */
const weakness = ({ weak, url }: Source): string | undefined =>
  weak ? 'marked as weak' : url === undefined ? 'without a link' : undefined;

/** What stands under these names is shown apart already. */
const APART: readonly PropertyKey[] = ['reported', 'unconfirmed'];

/** How many sources are named that do not suffice. */
const NAMED = 3;

/** Records, and parts of records, that rest on weak sources alone and are not shown as reported or unconfirmed. */
export function weakSupport(records: readonly Entry[]): Issue[] {
  const issues: Issue[] = [];

  /** Read where it is written, so that each is told once; its sources are those of the resolved record. */
  const walk = (written: unknown, record: unknown, way: PropertyKey[]): void => {
    if (!isObject(written) || !isObject(record)) return;
    if (written.reported === true || written.depth === 'reported') return;
    const sources = record.sources as readonly Source[] | undefined;
    if (sources && !sources.some((source) => weakness(source) === undefined)) issues.push(weak(sources, way));
    for (const key of Object.keys(written)) {
      if (key === 'sources' || APART.includes(key)) continue;
      way.push(Array.isArray(written) ? Number(key) : key);
      walk(written[key], record[key], way);
      way.pop();
    }
  };

  for (const { collection, path, record, written } of records) {
    if (collection !== 'sources') walk(written, record, [...path]);
  }
  return issues;
}

function weak(sources: readonly Source[], way: readonly PropertyKey[]): Issue {
  const named = sources.slice(0, NAMED).map((source) => `${quote(source.publisher)} (${weakness(source)})`);
  return {
    path: pathText([...way, 'sources']),
    found: `${named.join(', ')}${sources.length > NAMED ? ' …' : ''}`,
    expected: 'a strong source',
    remedy: 'add one with a link that proves it, or mark what it supports as reported',
  };
}
