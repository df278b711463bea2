import { define } from '../../kit/define.js';
import { AgreementLadderElement } from './agreement-ladder.element.js';

define('pw-agreement-ladder', AgreementLadderElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-agreement-ladder': AgreementLadderElement;
  }
}
