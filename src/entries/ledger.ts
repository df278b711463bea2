import '../components/ledger/define.js';
export { LedgerElement } from '../components/ledger/ledger.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
