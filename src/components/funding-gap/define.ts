import { define } from '../../kit/define.js';
import { FundingGapElement } from './funding-gap.element.js';

define('pw-funding-gap', FundingGapElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-funding-gap': FundingGapElement;
  }
}
