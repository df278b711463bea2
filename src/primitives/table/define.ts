import { define } from '../../kit/define.js';
import { TableElement } from './table.element.js';

define('pw-table', TableElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-table': TableElement;
  }
}
