import { define } from '../../kit/define.js';
import { DepthMarkElement } from './depth-mark.element.js';

define('pw-depth-mark', DepthMarkElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-depth-mark': DepthMarkElement;
  }
}
