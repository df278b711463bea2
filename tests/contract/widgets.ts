import { readAccession } from '../../src/domain/accession/accession.slice.js';
import { readRegister } from '../../src/domain/agreement/register.slice.js';
import { readGap } from '../../src/domain/funding/gap.slice.js';
import { readTotal } from '../../src/domain/pledge/total.slice.js';
import { readIndicator } from '../../src/domain/benchmark/indicator.slice.js';
import { readCoalition } from '../../src/domain/coalition/coalition.slice.js';
import { readCoalitionMap } from '../../src/domain/coalition/coalition-map.slice.js';
import { readPlan } from '../../src/domain/coalition/plan.slice.js';
import { readDonors } from '../../src/domain/pledge/donors.slice.js';
import { readSeries } from '../../src/domain/series/series.slice.js';
import type { Reader } from '../../src/domain/ledger/slice.js';
import ledger from '../../src/ledgers/ukraine.json';

/** What the contract needs to know of a widget. */
export interface Contracted {
  readonly tag: 'pw-funding-gap' | 'pw-pledge-counter' | 'pw-benchmark-ring' | 'pw-coalition-roster'
    | 'pw-agreement-ladder' | 'pw-accession-clusters'
    | 'pw-coalition-map'
    | 'pw-force-plan'
    | 'pw-trend-chart' | 'pw-donor-chart';
  readonly collection: string;
  /** The widget's own record, with its sources in place. */
  readonly record: Record<string, unknown>;
  /** A number that stands in sentence and table. */
  readonly number: string;
  /** Attributes of the one-line form, where the widget has one. */
  readonly oneLine: Record<string, string> | undefined;
}

function recordOf<T>(read: Reader<T>): Record<string, unknown> {
  const result = read(ledger);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return JSON.parse(JSON.stringify(result.value)) as Record<string, unknown>;
}

const cited = { 'as-of': '2026-04-30', source: 'City of Lviv', 'source-url': 'https://city.example/budget' };

export const contracted: readonly Contracted[] = [
  {
    tag: 'pw-funding-gap', collection: 'gaps', record: recordOf(readGap), number: '48.15',
    oneLine: { label: 'New parks', value: '4000000', target: '10000000', unit: 'EUR', ...cited },
  },
  {
    tag: 'pw-pledge-counter', collection: 'totals', record: recordOf(readTotal), number: '547.98',
    oneLine: { label: 'Promised to the parks', value: '4000000', unit: 'EUR', ...cited },
  },
  {
    tag: 'pw-benchmark-ring', collection: 'indicators', record: recordOf(readIndicator), number: '1',
    oneLine: { label: 'Parks opened', value: '4', target: '10', unit: 'parks', ...cited },
  },
  { tag: 'pw-accession-clusters', collection: 'accession', record: recordOf(readAccession), number: '33', oneLine: undefined },
  { tag: 'pw-agreement-ladder', collection: 'registers', record: recordOf(readRegister), number: '29', oneLine: undefined },
  { tag: 'pw-coalition-roster', collection: 'coalitions', record: recordOf(readCoalition), number: '26', oneLine: undefined },
  { tag: 'pw-coalition-map', collection: 'coalitions', record: recordOf(readCoalitionMap), number: '32', oneLine: undefined },
  { tag: 'pw-force-plan', collection: 'plans', record: recordOf(readPlan), number: '26', oneLine: undefined },
  { tag: 'pw-trend-chart', collection: 'series', record: recordOf(readSeries), number: '3.60', oneLine: undefined },
  { tag: 'pw-donor-chart', collection: 'donors', record: recordOf(readDonors), number: '358.40', oneLine: undefined },
];

export { ledger };
