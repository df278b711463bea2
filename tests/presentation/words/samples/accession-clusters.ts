import type { AccessionClustersWords } from '../../../../src/presentation/words/accession-clusters.en.js';
import type { Samples } from '../samples.js';

const held = (clusters: number, chapters: number) => ({ clusters, chapters, clustersText: String(clusters), chaptersText: String(chapters) });

export const accessionClustersSamples: Samples<AccessionClustersWords> = {
  open: [[held(1, 5), held(6, 33), '30 Tishri 2026'], [held(3, 21), held(6, 33), '']],
  reported: [[held(1, 2), ['30 Tishri 2026', '§hearsay']], [held(3, 21), ['2026']]],
  none: [[held(6, 33)]],
  closed: [['1', 1], ['21', 21]],
  stage: ([undefined, 'screening', 'screened', 'conditions-received', 'opened', 'closed'] as const).map((stage) => [stage]),
  said: [['§hearsay']],
  dated: [],
  chapters: [['5, 18']],
};
