import { accessionClustersEn } from './accession-clusters.en.js';
import { agreementLadderEn } from './agreement-ladder.en.js';
import { benchmarkRingEn } from './benchmark-ring.en.js';
import type { Catalogue } from './catalogue.js';
import { coalitionMapEn } from './coalition-map.en.js';
import { coalitionRosterEn } from './coalition-roster.en.js';
import { commonEn } from './common.en.js';
import { forcePlanEn } from './force-plan.en.js';
import { donorChartEn } from './donor-chart.en.js';
import { fundingGapEn } from './funding-gap.en.js';
import { pledgeCounterEn } from './pledge-counter.en.js';
import { trendChartEn } from './trend-chart.en.js';

/** The English words in one, for sites that change some; widgets have their own. */
export const words: Catalogue = {
  common: commonEn, 'benchmark-ring': benchmarkRingEn, 'coalition-roster': coalitionRosterEn,
  'accession-clusters': accessionClustersEn,
  'agreement-ladder': agreementLadderEn,
  'funding-gap': fundingGapEn, 'pledge-counter': pledgeCounterEn,
  'coalition-map': coalitionMapEn,
  'force-plan': forcePlanEn,
  'donor-chart': donorChartEn,
  'trend-chart': trendChartEn,
};
