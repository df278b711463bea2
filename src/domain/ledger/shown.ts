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
  'pw-figure': 'needs',
};

/** The collection in which `pw-figure` looks up an id that `needs` has not. */
export const SHOWN_INLINE: Collection = 'indicators';
