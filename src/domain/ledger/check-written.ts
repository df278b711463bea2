import { parseDate } from '../calendar/date.js';
import { endOf, startOf } from '../calendar/span.js';
import { isObject, type Json, type Path } from './check-entries.js';
import { checkLadder } from './check-ladder.js';
import { pathText, quote, type Issue } from './issue.js';

/** Every group of fields below a value, itself included, with its place. */
export function* groupsIn(value: unknown, path: Path): Generator<{ group: Json; path: Path }> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield { group: value, path };
  for (const [key, part] of Object.entries(value)) {
    if (isObject(part)) yield* groupsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** What contradicts itself in the fields of a record that its schema takes. `checked` is the ledger's own date. */
export function checkWritten(written: unknown, path: Path, checked: unknown): Issue[] {
  const issues: Issue[] = [];
  for (const place of groupsIn(written, path)) {
    issues.push(...backwardSpan(place), ...lateDates(place, checked), ...belowZero(place), ...checkLadder(place));
  }
  return issues;
}

/** Of a rate, `from` and `to` are currencies. */
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && parseDate(value) !== undefined;

interface Place {
  readonly group: Json;
  readonly path: Path;
}

function backwardSpan({ group: { from, to }, path }: Place): Issue[] {
  if (!isDate(from) || !isDate(to) || endOf(to) >= startOf(from)) return [];
  return [
    {
      path: pathText([...path, 'to']),
      found: quote(to),
      expected: 'a date after the start',
      remedy: 'swap `from` and `to`',
    },
  ];
}

/** Dates of what was said or done. A period, a date that is measured, and when something comes into force may lie ahead. */
const PAST = ['asOf', 'on', 'signed', 'adopted', 'since', 'published', 'retrieved'];

/** Whoever checked the ledger cannot have read what was not there yet. */
function lateDates({ group, path }: Place, checked: unknown): Issue[] {
  if (!isDate(checked) || path.at(-1) === 'inForce') return [];
  return PAST.flatMap((key) => {
    const date = group[key];
    return !isDate(date) || startOf(date) <= endOf(checked)
      ? []
      : [
          {
            path: pathText([...path, key]),
            found: quote(date),
            expected: `a date up to ${quote(checked)}, the \`asOf\` of the ledger, when it was last checked`,
            remedy: 'correct it, or the date of the ledger',
          },
        ];
  });
}

/** Only a change of a total may be a fall. */
function belowZero({ group: { amount, currency }, path }: Place): Issue[] {
  if (typeof amount !== 'number' || amount >= 0 || currency === undefined || path.at(-3) === 'changes')
    return [];
  return [
    {
      path: pathText([...path, 'amount']),
      found: String(amount),
      expected: 'an amount from zero',
      remedy: "take the minus away; what was taken back is `depth: 'withdrawn'`, or a change of a total",
    },
  ];
}
