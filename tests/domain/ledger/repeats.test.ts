import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { repeats } from '../../../src/domain/ledger/repeats.js';

describe('repeats', () => {
  it('names every place but the first of each name', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', '')), (names) => {
      expect(repeats(names)).to.deep.equal([...names.keys()].filter((at) => names.indexOf(names[at]!) < at));
    }));
  });
});
