/** The widgets that have a light-DOM form: a figure that is drawn as the widget. */
export const FIGURE_TAGS = [
  'pw-funding-gap',
  'pw-pledge-counter',
  'pw-benchmark-ring',
  'pw-coalition-roster',
  'pw-scorecard',
  'pw-agreement-ladder',
  'pw-accession-clusters',
  'pw-threshold-meter',
  'pw-trend-chart',
  'pw-donor-chart',
  'pw-force-plan',
  'pw-coalition-map',
];
