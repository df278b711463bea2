// The stories of every widget, for what goes through all of them.
import * as accessionClusters from '../../stories/accession-clusters.stories.js';
import * as agreementLadder from '../../stories/agreement-ladder.stories.js';
import * as benchmarkRing from '../../stories/benchmark-ring.stories.js';
import * as coalitionMap from '../../stories/coalition-map.stories.js';
import * as coalitionRoster from '../../stories/coalition-roster.stories.js';
import * as forcePlan from '../../stories/force-plan.stories.js';
import * as donorChart from '../../stories/donor-chart.stories.js';
import * as fundingGap from '../../stories/funding-gap.stories.js';
import * as pledgeCounter from '../../stories/pledge-counter.stories.js';
import * as trendChart from '../../stories/trend-chart.stories.js';

export const widgetStories = [
  accessionClusters,
  agreementLadder,
  benchmarkRing,
  coalitionMap,
  coalitionRoster,
  forcePlan,
  fundingGap,
  pledgeCounter,
  trendChart,
  donorChart,
];
