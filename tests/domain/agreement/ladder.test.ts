import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Agreement } from '../../../src/domain/agreement/agreement.schema.js';
import { APPROVALS, bySignature, FORCES, isSigned, ladder, reachedOn } from '../../../src/domain/agreement/ladder.js';
import { readRegister } from '../../../src/domain/agreement/register.slice.js';
import { BESIDE, height, RUNGS } from '../../../src/domain/ledger/depth.js';

const recorded = { asOf: '2026-10', sources: [{ publisher: 'City of Lviv' }] };
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-03-${String(number).padStart(2, '0')}`);

const agreements: fc.Arbitrary<Agreement[]> = fc.array(fc.record({
  label: fc.constant('Pact'), asOf: fc.constant(recorded.asOf), sources: fc.constant(recorded.sources),
  depth: fc.constantFrom(...RUNGS, ...BESIDE), ratification: fc.constantFrom('not-found' as const, 'not-required' as const, 'ratified' as const),
  signed: fc.option(day, { nil: undefined }), adopted: fc.option(day, { nil: undefined }),
  inForce: fc.option(fc.constantFrom('in-force' as const, 'announced' as const, 'ended' as const).map((state) => ({ state, ...recorded })), { nil: undefined }),
}), { maxLength: 40 });

const sum = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);

describe('the ladder of agreements', () => {
  it('counts each once on its highest rung, and once in each state beside the ladder', () => {
    fc.assert(fc.property(agreements, (list) => {
      const { rungs, approvals, forces, signed } = ladder(list);
      expect([sum(rungs), sum(forces), sum(approvals)]).to.deep.equal([signed, signed, list.length]);
      expect([...approvals.keys()].every((approval) => APPROVALS.includes(approval))).to.equal(true);
      expect([...forces.keys()].every((force) => FORCES.includes(force))).to.equal(true);
    }));
  });

  it('never counts what was only adopted as signed, ratified or not ratified', () => {
    const paper: Agreement = { ...recorded, label: 'Declaration', adopted: '2026-01-06', depth: 'stated', ratification: 'not-found' };
    const { signed, approvals, rungs } = ladder([paper]);
    expect(isSigned(paper)).to.equal(false);
    expect([signed, [...approvals], [...rungs]]).to.deep.equal([0, [['adopted', 1]], []]);
  });

  it('puts the deepest first, on one rung by signature, the undated last', () => {
    fc.assert(fc.property(agreements, (list) => {
      const sorted = bySignature(list);
      expect(sorted).to.have.members(list);
      sorted.slice(1).forEach((later, index) => {
        const before = sorted[index]!;
        expect(height(before.depth)).to.be.at.least(height(later.depth));
        const [first, second] = [before, later].map((agreement) => reachedOn(agreement, 'signed') ?? agreement.adopted ?? '9');
        if (before.depth === later.depth) expect(first! <= second!).to.equal(true);
      });
    }));
  });

  it('is refused where an agreement stands twice, and where nobody proves a ratification or that none is required', () => {
    const pact = { ...recorded, id: 'pact', label: 'Pact', signed: '2025-03-01', depth: 'signed', ratification: 'not-found' };
    const issues = (...list: object[]) => {
      const result = readRegister({ ...recorded, label: 'Pacts', agreements: list });
      return result.ok ? [] : result.issues.map(({ path }) => path);
    };
    expect(issues(pact)).to.deep.equal([]);
    expect(issues(pact, pact)).to.deep.equal(['agreements[1]']);
    expect(issues({ ...pact, ratification: 'ratified' })).to.deep.equal(['agreements[0].ratification']);
    expect(issues({ ...pact, ratification: 'not-required' })).to.deep.equal(['agreements[0].ratification']);
  });
});
