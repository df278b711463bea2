export { AccessionClustersElement } from './accession-clusters.js';
export { AgreementLadderElement } from './agreement-ladder.js';
export { BenchmarkRingElement } from './benchmark-ring.js';
export { CoalitionRosterElement } from './coalition-roster.js';
export { FundingGapElement } from './funding-gap.js';
export { LedgerElement } from './ledger.js';
export { PledgeCounterElement } from './pledge-counter.js';
export { ReadingChangeEvent } from '../kit/reading-change.event.js';
