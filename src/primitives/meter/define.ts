import { define } from '../../kit/define.js';
import { MeterElement } from './meter.element.js';

define('pw-meter', MeterElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-meter': MeterElement;
  }
}
