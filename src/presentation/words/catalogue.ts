import type { AccessionClustersWords } from './accession-clusters.en.js';
import type { AgreementLadderWords } from './agreement-ladder.en.js';
import type { BenchmarkRingWords } from './benchmark-ring.en.js';
import type { CoalitionMapWords } from './coalition-map.en.js';
import type { CoalitionRosterWords } from './coalition-roster.en.js';
import type { CommonWords } from './common.en.js';
import type { ForcePlanWords } from './force-plan.en.js';
import type { DonorChartWords } from './donor-chart.en.js';
import type { FundingGapWords } from './funding-gap.en.js';
import type { PledgeCounterWords } from './pledge-counter.en.js';
import type { TrendChartWords } from './trend-chart.en.js';

/** The words of all widgets in one language, by their names without prefix. */
export interface Catalogue {
  readonly common: CommonWords;
  readonly 'accession-clusters': AccessionClustersWords;
  readonly 'agreement-ladder': AgreementLadderWords;
  readonly 'benchmark-ring': BenchmarkRingWords;
  readonly 'coalition-map': CoalitionMapWords;
  readonly 'coalition-roster': CoalitionRosterWords;
  readonly 'force-plan': ForcePlanWords;
  readonly 'funding-gap': FundingGapWords;
  readonly 'pledge-counter': PledgeCounterWords;
  readonly 'donor-chart': DonorChartWords;
  readonly 'trend-chart': TrendChartWords;
}
