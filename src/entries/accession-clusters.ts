import '../components/accession-clusters/define.js';
export { AccessionClustersElement } from '../components/accession-clusters/accession-clusters.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
