import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groupBy } from '../../src/domain/group-by.js';

describe('groupBy', () => {
  it('keeps every entry once, in order, under its key, and the keys as they first came', () => {
    fc.assert(fc.property(fc.array(fc.nat(9)), (entries) => {
      const groups = groupBy(entries, (entry) => entry % 3);
      expect([...groups.keys()]).to.deep.equal([...new Set(entries.map((entry) => entry % 3))]);
      for (const [key, group] of groups) expect(group).to.deep.equal(entries.filter((entry) => entry % 3 === key));
    }));
  });
});
