import { define } from '../../kit/define.js';
import { BenchmarkRingElement } from './benchmark-ring.element.js';

define('pw-benchmark-ring', BenchmarkRingElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-benchmark-ring': BenchmarkRingElement;
  }
}
