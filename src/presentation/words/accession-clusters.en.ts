import type { Held } from '../../domain/accession/clusters.js';
import type { Stage } from '../../domain/accession/accession.schema.js';

/** Printed counts of clusters and chapters, and the numbers that words agree with. */
export interface HeldWords extends Held {
  readonly clustersText: string;
  readonly chaptersText: string;
}

const stages: Record<Stage, string> = {
  screening: 'screening', screened: 'screened', 'conditions-received': 'conditions received', opened: 'opened', closed: 'provisionally closed',
};

const chapters = (count: string, n: number) => `${count} ${n === 1 ? 'chapter' : 'chapters'}`;

/** Words of the accession clusters. Counts, dates and names arrive printed. */
export const accessionClustersEn = {
  open: ({ clustersText, clusters, chaptersText }: HeldWords, all: HeldWords, date: string) =>
    `${clustersText} of ${all.clustersText} clusters, with ${chaptersText} of ${all.chaptersText} chapters, ${clusters === 1 ? 'is' : 'are'} open${date && ` (${date})`}`,
  reported: (held: HeldWords, asides: readonly string[]) =>
    `; the opening of ${held.clustersText} more, with ${chapters(held.chaptersText, held.chapters)}, is reported (${asides.join('; ')})`,
  none: ({ clustersText, chaptersText }: HeldWords) => `Of ${clustersText} clusters, with ${chaptersText} chapters, none was found to be open`,
  closed: (count: string, n: number) => ` ${chapters(count, n)} ${n === 1 ? 'is' : 'are'} provisionally closed.`,
  stage: (stage: Stage | undefined): string => (stage ? stages[stage] : 'stage not found'),
  said: (stage: string) => `reported: ${stage}`,
  dated: (stage: string, date: string) => `${stage} ${date}`,
  chapters: (numbers: string) => `chapters ${numbers}`,
  timeline: 'Timeline',
};

export type AccessionClustersWords = typeof accessionClustersEn;
