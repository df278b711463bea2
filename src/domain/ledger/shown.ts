import type { Collection, Ledger } from './ledger.schema.js';

/** The collection of which a tag shows one record. */
export const SHOWN: Readonly<Record<keyof NonNullable<Ledger['defaults']>, Collection>> = {
  'pw-pledge-counter': 'totals',
  'pw-benchmark-ring': 'indicators',
  'pw-funding-gap': 'gaps',
  'pw-coalition-roster': 'coalitions',
  'pw-coalition-map': 'coalitions',
  'pw-scorecard': 'scorecards',
  'pw-agreement-ladder': 'registers',
  'pw-accession-clusters': 'accession',
  'pw-threshold-meter': 'thresholds',
  'pw-trend-chart': 'series',
  'pw-donor-chart': 'donors',
  'pw-force-plan': 'plans',
};

/** The collections of which `pw-figure` shows a record, in the order in which it looks an id up. */
export const SHOWN_INLINE: readonly Collection[] = ['needs', 'indicators'];
