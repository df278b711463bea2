import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DONOR_ORDERS, ranked, rankedBy, sumOf } from '../../../src/domain/pledge/donors.js';
import { readDonors } from '../../../src/domain/pledge/donors.slice.js';
import ledger from '../../../src/ledgers/ukraine.json';

const kiel = () => {
  const result = readDonors(ledger);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.donors;
};

describe('the bundled donors', () => {
  it('allocated and committed what Kiel says, the first twelve and the other thirty', () => {
    expect(kiel()).to.have.length(42);
    expect(sumOf(kiel(), 'allocated')).to.deep.equal({ amount: 358_399_501_000, unknown: 0 });
    expect(sumOf(kiel(), 'committed').amount).to.be.closeTo(547.98e9, 5e6);
    const others = ranked(kiel(), 'allocated').slice(12);
    expect(sumOf(others, 'allocated').amount).to.equal(24_345_497_000);
    expect(sumOf(others, 'committed').amount).to.equal(36_914_605_000);
  });

  it('are led by whom Kiel ranks first', () => {
    const first = (order: (typeof DONOR_ORDERS)[number]) => ranked(kiel(), order).slice(0, 3).map(({ country }) => country);
    expect(first('allocated')).to.deep.equal(['US', 'EU', 'DE']);
    expect(first('committed')).to.deep.equal(['EU', 'US', 'DE']);
    expect(first('share-of-gdp')).to.deep.equal(['DK', 'EE', 'LT']);
    expect(ranked(kiel(), 'share-of-gdp').at(-1)?.country).to.equal('EU');
  });
});

describe('donors', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null });
  const donors = fc.array(fc.record({ label: fc.string(), allocated: amount, committed: amount, shareOfGdp: amount }), { maxLength: 30 });

  it('fall from the largest to the smallest; those not known stand last; none is lost', () => {
    fc.assert(fc.property(donors, fc.constantFrom(...DONOR_ORDERS), (list, order) => {
      const sorted = ranked(list, order);
      expect(sorted).to.have.members(list);
      const values = sorted.map((donor) => rankedBy(donor, order));
      const known = values.filter((value) => value !== undefined);
      expect(values.slice(0, known.length)).to.deep.equal([...known].sort((a, b) => b - a));
    }));
  });

  it('that are not known are in no sum; a sum of nothing is none', () => {
    expect(sumOf([{ allocated: 3 }, { allocated: null }, {}], 'allocated')).to.deep.equal({ amount: 3, unknown: 2 });
    expect(sumOf([{ allocated: 0 }], 'allocated').amount).to.equal(0);
    expect(sumOf([{}], 'committed').amount).to.equal(undefined);
  });
});
