import type { Accession, Cluster, Stage } from './accession.schema.js';

type Chapter = Cluster['chapters'][number];

/** The stages in the order in which talks go through them. */
const STAGES: readonly Stage[] = ['screening', 'screened', 'conditions-received', 'opened', 'closed'];

/** Whether a stage is at least as far as another. */
const isAt = (stage: Stage | undefined, least: Stage): boolean => stage !== undefined && STAGES.indexOf(stage) >= STAGES.indexOf(least);

export const isOpen = ({ stage }: Cluster): boolean => isAt(stage, 'opened');

/** Said to be open by sources that do not prove it. */
export const isReportedOpen = (cluster: Cluster): boolean => !isOpen(cluster) && isAt(cluster.reported?.stage, 'opened');

/** When a cluster or chapter reached a stage; undefined where no source says so. */
export const reachedOn = ({ reached = [] }: Pick<Cluster, 'reached'>, stage: Stage | undefined): string | undefined =>
  reached.find((step) => step.stage === stage)?.on;

/** Where a chapter stands: as far as its cluster, or by itself farther. */
export const stageOf = (chapter: Chapter, { stage }: Cluster): Stage | undefined =>
  (chapter.reached ?? []).reduce((far, step) => (isAt(far, step.stage) ? far : step.stage), stage);

/** How many clusters, with how many chapters. */
export interface Held {
  readonly clusters: number;
  readonly chapters: number;
}

/** What is open by proof and what by report alone, never added to each other. */
export interface Progress {
  readonly all: Held;
  readonly open: Held;
  readonly reported: Held;
  /** Chapters that are provisionally closed. */
  readonly closed: number;
}

export function progressOf({ clusters }: Accession): Progress {
  const held = (list: readonly Cluster[], counts: (stage: Stage | undefined) => boolean): Held => ({
    clusters: list.length, chapters: list.flatMap((cluster) => cluster.chapters.filter((chapter) => counts(stageOf(chapter, cluster)))).length,
  });
  return {
    all: held(clusters, () => true),
    // A chapter may be open before its cluster is.
    open: { ...held(clusters, (stage) => isAt(stage, 'opened')), clusters: clusters.filter(isOpen).length },
    reported: held(clusters.filter(isReportedOpen), (stage) => !isAt(stage, 'opened')),
    closed: held(clusters, (stage) => stage === 'closed').chapters,
  };
}
