import { define } from '../../kit/define.js';
import { CardElement } from './card.element.js';

define('pw-card', CardElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-card': CardElement;
  }
}
