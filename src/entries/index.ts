export { BenchmarkRingElement } from './benchmark-ring.js';
export { CoalitionRosterElement } from './coalition-roster.js';
export { FigureElement } from './figure.js';
export { FundingGapElement } from './funding-gap.js';
export { LedgerElement } from './ledger.js';
export { PledgeCounterElement } from './pledge-counter.js';
export { ThresholdMeterElement } from './threshold-meter.js';
export { ReadingChangeEvent } from '../kit/reading-change.event.js';
