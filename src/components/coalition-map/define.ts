import { define } from '../../kit/define.js';
import { CoalitionMapElement } from './coalition-map.element.js';

define('pw-coalition-map', CoalitionMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-coalition-map': CoalitionMapElement;
  }
}
