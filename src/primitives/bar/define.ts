import { define } from '../../kit/define.js';
import { BarElement } from './bar.element.js';

define('pw-bar', BarElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-bar': BarElement;
  }
}
