import { define } from '../../kit/define.js';
import { LedgerElement } from './ledger.element.js';

define('pw-ledger', LedgerElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-ledger': LedgerElement;
  }
}
