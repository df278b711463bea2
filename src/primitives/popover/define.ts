import { define } from '../../kit/define.js';
import { PopoverElement } from './popover.element.js';

define('pw-popover', PopoverElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-popover': PopoverElement;
  }
}
