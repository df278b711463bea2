import { define } from '../../kit/define.js';
import { ChipsElement } from './chips.element.js';

define('pw-chips', ChipsElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-chips': ChipsElement;
  }
}
