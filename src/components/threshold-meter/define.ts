import { define } from '../../kit/define.js';
import { ThresholdMeterElement } from './threshold-meter.element.js';

define('pw-threshold-meter', ThresholdMeterElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-threshold-meter': ThresholdMeterElement;
  }
}
