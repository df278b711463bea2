import type { DayNumber } from '../calendar/date.js';
import { freshness, type Cadence } from '../calendar/freshness.js';
import { endOf, type Span } from '../calendar/span.js';
import type { Entry } from './check-entries.js';
import { pathText, quote, type Issue } from './issue.js';
import { keysOf } from './slice.js';

/** What the age of a record is told from. */
interface Aged {
  readonly asOf: string;
  readonly cadence?: Cadence | undefined;
  readonly period?: Span | undefined;
  readonly kind?: string | undefined;
  readonly covered?: Aged | undefined;
}

/** Records that a widget shows with their age. Others are stale only where they say how often they are published. */
const AGED = ['totals', 'gaps', 'indicators', 'coalitions', 'accession', 'thresholds', 'series', 'donors', 'plans'];

const TERMS: Readonly<Record<Cadence, string>> = {
  daily: 'days', weekly: 'weeks', monthly: 'months', quarterly: 'quarters', yearly: 'years',
};

/** Figures of which two newer ones should be out by now. */
export const staleFigures = (records: readonly Entry[], now: DayNumber): Issue[] =>
  records.flatMap(({ collection, record, place }) => {
    const { covered, ...own } = record as Aged;
    const { asOf, cadence, period, kind } = covered ?? own;
    const isAged = cadence ?? (AGED.includes(collection) && kind !== 'date');
    if (!isAged) return [];
    const at = [...(covered ? ['covered'] : []), ...(period ? ['period', 'to'] : ['asOf'])];
    const { state, days } = freshness(endOf(period?.to ?? asOf), now, cadence);
    if (state !== 'stale') return [];
    return [
      {
        path: pathText(place(keysOf(at.join('.')))),
        found: `${quote(period?.to ?? asOf)}, ${days} days ago,`,
        expected: `within two ${TERMS[cadence ?? 'quarterly']}`,
        remedy: `look for a newer figure${cadence ? '' : ', or write how often it is published (`cadence`)'}`,
      },
    ];
  });
