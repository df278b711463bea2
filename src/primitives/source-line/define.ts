import { define } from '../../kit/define.js';
import { SourceLineElement } from './source-line.element.js';

define('pw-source-line', SourceLineElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-source-line': SourceLineElement;
  }
}
