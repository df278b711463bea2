import { define } from '../../kit/define.js';
import { FreshnessElement } from './freshness.element.js';

define('pw-freshness', FreshnessElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-freshness': FreshnessElement;
  }
}
