import { define } from '../../kit/define.js';
import { RingElement } from './ring.element.js';

define('pw-ring', RingElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-ring': RingElement;
  }
}
