import { define } from '../../kit/define.js';
import { CoalitionRosterElement } from './coalition-roster.element.js';

define('pw-coalition-roster', CoalitionRosterElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-coalition-roster': CoalitionRosterElement;
  }
}
