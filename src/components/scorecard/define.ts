import { define } from '../../kit/define.js';
import { ScorecardElement } from './scorecard.element.js';

define('pw-scorecard', ScorecardElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-scorecard': ScorecardElement;
  }
}
