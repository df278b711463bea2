export { BenchmarkRingElement } from './benchmark-ring.js';
export { CoalitionMapElement } from './coalition-map.js';
export { CoalitionRosterElement } from './coalition-roster.js';
export { ForcePlanElement } from './force-plan.js';
export { FundingGapElement } from './funding-gap.js';
export { LedgerElement } from './ledger.js';
export { PledgeCounterElement } from './pledge-counter.js';
export { ReadingChangeEvent } from '../kit/reading-change.event.js';
