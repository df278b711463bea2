import { define } from '../../kit/define.js';
import { AccessionClustersElement } from './accession-clusters.element.js';

define('pw-accession-clusters', AccessionClustersElement);

declare global {
  interface HTMLElementTagNameMap {
    'pw-accession-clusters': AccessionClustersElement;
  }
}
