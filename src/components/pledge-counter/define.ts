import { define } from '../../kit/define.js';
import { PledgeCounterElement } from './pledge-counter.element.js';

define('pw-pledge-counter', PledgeCounterElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-pledge-counter': PledgeCounterElement;
  }
}
