import { parseDate } from '../calendar/date.js';
import { endOf, startOf } from '../calendar/span.js';
import { isObject, type Entry, type Json, type Path } from './check-entries.js';
import { checkLadder } from './check-ladder.js';
import { pathText, quote, type Issue } from './issue.js';

const NONE: readonly Issue[] = [];

/** A group of fields, and where it stands. */
export interface Place {
  readonly group: Json;
  /** Changes while the next groups are visited. */
  readonly path: Path;
}

/** Visits every group of fields below a value, itself included. One path serves all, since few are ever printed. */
export function eachGroup(value: unknown, path: Path, visit: (place: Place) => void): void {
  const way = [...path];
  const walk = (at: Json): void => {
    const isList = Array.isArray(at);
    if (!isList) visit({ group: at, path: way });
    for (const key of Object.keys(at)) {
      const part = at[key];
      if (!isObject(part)) continue;
      way.push(isList ? Number(key) : key);
      walk(part);
      way.pop();
    }
  };
  if (isObject(value)) walk(value);
}

/** What contradicts itself in the fields of records that their schemas take. `checked` is the ledger's own date. */
export function checkWritten(records: readonly Entry[], checked: unknown): Issue[] {
  const issues: Issue[] = [];
  const rules = [backwardSpan, belowZero, checkLadder, ...(isDate(checked) ? [lateDates(checked)] : [])];
  for (const { written, path } of records) {
    eachGroup(written, path, (place) => {
      for (const rule of rules) for (const issue of rule(place)) issues.push(issue);
    });
  }
  return issues;
}

/** Of a rate, `from` and `to` are currencies. */
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && parseDate(value) !== undefined;

function backwardSpan({ group: { from, to }, path }: Place): readonly Issue[] {
  if (!isDate(from) || !isDate(to) || endOf(to) >= startOf(from)) return NONE;
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
const lateDates = (checked: string) => {
  // What stands before it in the alphabet has begun by then, which need not be reckoned.
  const isLate = (date: unknown) => typeof date === 'string' && date > checked && startOf(date) > endOf(checked);
  return ({ group, path }: Place): readonly Issue[] => {
    if (!PAST.some((key) => isLate(group[key])) || path.at(-1) === 'inForce') return NONE;
    return PAST.filter((key) => isLate(group[key])).map((key) => ({
      path: pathText([...path, key]),
      found: quote(group[key]),
      expected: `a date up to ${quote(checked)}, the \`asOf\` of the ledger, when it was last checked`,
      remedy: 'correct it, or the date of the ledger',
    }));
  };
};

/** Only a change of a total may be a fall. */
function belowZero({ group: { amount, currency }, path }: Place): readonly Issue[] {
  if (typeof amount !== 'number' || amount >= 0 || currency === undefined || path.at(-3) === 'changes')
    return NONE;
  return [
    {
      path: pathText([...path, 'amount']),
      found: String(amount),
      expected: 'an amount from zero',
      remedy: "take the minus away; what was taken back is `depth: 'withdrawn'`, or a change of a total",
    },
  ];
}
