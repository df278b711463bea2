import { define } from '../../kit/define.js';
import { ForcePlanElement } from './force-plan.element.js';

define('pw-force-plan', ForcePlanElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-force-plan': ForcePlanElement;
  }
}
