import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Accession, Stage } from '../../../src/domain/accession/accession.schema.js';
import { progressOf, stageOf } from '../../../src/domain/accession/clusters.js';

const STAGES: readonly Stage[] = ['screening', 'screened', 'conditions-received', 'opened', 'closed'];
const recorded = { asOf: '2026-10', sources: [{ publisher: 'Harbour Council' }] };
const stage = fc.option(fc.constantFrom(...STAGES), { nil: undefined });

const talks: fc.Arbitrary<Accession> = fc.array(fc.record({
  stage, reported: fc.option(fc.constantFrom(...STAGES).map((said) => ({ stage: said, ...recorded })), { nil: undefined }),
  own: fc.array(stage, { maxLength: 9 }),
}), { maxLength: 8 }).map((list) => {
  let chapter = 0;
  return {
    label: 'Talks', candidate: 'UA', ...recorded,
    clusters: list.map(({ own, ...cluster }, index) => ({
      number: index + 1, label: 'Cluster', ...recorded, ...cluster,
      chapters: own.map((reached) => ({ number: (chapter += 1), reached: reached ? [{ stage: reached, on: '2026-03', sources: recorded.sources }] : undefined })),
    })),
  };
});

describe('the clusters of accession talks', () => {
  it('are open by proof or by report, never by both, and none is counted twice', () => {
    fc.assert(fc.property(talks, (accession) => {
      const { all, open, reported, closed } = progressOf(accession);
      expect(all.clusters).to.equal(accession.clusters.length);
      expect(open.clusters + reported.clusters).to.be.at.most(all.clusters);
      expect(open.chapters + reported.chapters).to.be.at.most(all.chapters);
      expect(closed).to.be.at.most(open.chapters);
    }));
  });

  it('have chapters as far as themselves, or by themselves farther, never less far', () => {
    fc.assert(fc.property(talks, ({ clusters }) => {
      for (const cluster of clusters) for (const chapter of cluster.chapters) {
        const [own] = chapter.reached ?? [];
        const far = stageOf(chapter, cluster);
        expect([cluster.stage, own?.stage]).to.include(far);
        for (const known of [cluster.stage, own?.stage]) if (known) expect(STAGES.indexOf(far!)).to.be.at.least(STAGES.indexOf(known));
      }
    }));
  });
});
