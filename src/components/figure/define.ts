import { define } from '../../kit/define.js';
import { FigureElement } from './figure.element.js';

define('pw-figure', FigureElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-figure': FigureElement;
  }
}
