import { expect } from '@open-wc/testing';
import { excerpt } from '../../../src/domain/ledger/excerpt.js';
import { indicatorSlice, readIndicator } from '../../../src/domain/benchmark/indicator.slice.js';
import { coalitionSlice, readCoalition } from '../../../src/domain/coalition/coalition.slice.js';
import { gapSlice, readGap } from '../../../src/domain/funding/gap.slice.js';
import { readTotal, totalSlice } from '../../../src/domain/pledge/total.slice.js';
import ledger from '../../../src/ledgers/ukraine.json';

const slices = [
  { slice: gapSlice, read: readGap }, { slice: totalSlice, read: readTotal },
  { slice: indicatorSlice, read: readIndicator }, { slice: coalitionSlice, read: readCoalition },
];

const recordsOf = (collection: string): { id: string }[] => (ledger as unknown as Record<string, { id: string }[]>)[collection] ?? [];

describe('An excerpt of a ledger', () => {
  for (const { slice, read } of slices) {
    for (const { id } of recordsOf(slice.collection)) it(`says of ${slice.collection} ${id} what the ledger says, and holds less`, () => {
      const part = excerpt(slice, ledger, id);
      expect(read(part)).to.deep.equal(read(ledger, id));
      expect(JSON.stringify(part).length).to.be.below(JSON.stringify(ledger).length);
    });

    it(`takes the default of ${slice.tag}`, () => {
      expect(read(excerpt(slice, ledger))).to.deep.equal(read(ledger));
    });
  }

  it('of a record of its own is that record', () => {
    const record = { label: 'x' };
    expect(excerpt(gapSlice, record)).to.equal(record);
  });
});
