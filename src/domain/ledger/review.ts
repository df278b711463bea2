import { startOf, endOf } from '../calendar/span.js';
import { parseDate } from '../calendar/date.js';
import { examine } from './check.js';
import { staleFigures } from './check-age.js';
import { doubtful } from './check-double.js';
import { isObject } from './check-entries.js';
import { byPlace } from './check-order.js';
import { smallAmounts } from './check-magnitude.js';
import { weakSupport } from './check-support.js';
import { quote, type Issue } from './issue.js';

/** What may be in order, and should be looked at. */
export interface Warning extends Issue {
  /** `stale`: two newer editions should be out. `double-counting`: money that may count twice. `weak-source`: nothing strong behind it. `magnitude`: an amount in billions, as it seems. */
  readonly kind: 'stale' | 'double-counting' | 'weak-source' | 'magnitude';
}

/** All that is to be said of a ledger, each list in the order of the document. */
export interface Review {
  /** What is wrong: widgets refuse it, or would show what is not true. */
  readonly errors: readonly Issue[];
  /** Of the records in which nothing is wrong. */
  readonly warnings: readonly Warning[];
  /** How many records the ledger has, its sources included. */
  readonly records: number;
}

/** Checks a ledger as `checkLedger` does, and reads it as an editor should on the day `now`, such as '2026-11-22'. */
export function reviewLedger(document: unknown, now: string): Review {
  const { issues, entries, sound } = examine(document);
  const warnings = [
    ...told('stale', staleFigures(sound, endOf(now))),
    ...told('double-counting', doubtful(sound)),
    ...told('weak-source', weakSupport(sound)),
    ...told('magnitude', smallAmounts(sound)),
  ];
  const inOrder = byPlace(isObject(document) ? document : {});
  return {
    errors: [...issues, ...ahead(document, now)].sort(inOrder),
    warnings: onePerKind(warnings).sort(inOrder),
    records: entries.length,
  };
}

const told = (kind: Warning['kind'], issues: readonly Issue[]): Warning[] => issues.map((issue) => ({ kind, ...issue }));

/** What several records name is told once. */
const onePerKind = (warnings: readonly Warning[]): Warning[] =>
  [...new Map(warnings.map((warning) => [`${warning.kind} ${warning.path}`, warning])).values()];

/** A ledger that was last checked in the future. One day is let pass: it is tomorrow somewhere already. */
function ahead(document: unknown, now: string): Issue[] {
  const asOf = isObject(document) ? document.asOf : undefined;
  if (typeof asOf !== 'string' || !parseDate(asOf) || startOf(asOf) <= endOf(now) + 1) return [];
  return [{ path: 'asOf', found: quote(asOf), expected: `a date up to ${quote(now)}`, remedy: 'write the day of the last check' }];
}
