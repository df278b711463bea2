// The stories of every widget, for what goes through all of them.
import * as benchmarkRing from '../../stories/benchmark-ring.stories.js';
import * as coalitionRoster from '../../stories/coalition-roster.stories.js';
import * as fundingGap from '../../stories/funding-gap.stories.js';
import * as pledgeCounter from '../../stories/pledge-counter.stories.js';
import * as thresholdMeter from '../../stories/threshold-meter.stories.js';

export const widgetStories = [
  benchmarkRing,
  coalitionRoster,
  fundingGap,
  pledgeCounter,
  thresholdMeter,
];
