import '../components/ledger/define.js';
export { LedgerElement } from '../components/ledger/ledger.element.js';
