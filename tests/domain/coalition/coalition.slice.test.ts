import { expect } from '@open-wc/testing';
import { readCoalition } from '../../../src/domain/coalition/coalition.slice.js';
import { sentenceOf } from '../../../src/domain/ledger/issue.js';
import { coalition, ledger, member } from '../ledger/ledger.fixture.js';

const sentences = (document: unknown) => {
  const result = readCoalition(document);
  return result.ok ? [] : result.issues.map(sentenceOf);
};
const of = (...countries: string[]) => coalition({ members: countries.map((country) => member(country)) });

describe('readCoalition', () => {
  it('refuses each further entry of a state, which would be counted twice', () => {
    expect(sentences(of('FR', 'GB'))).to.deep.equal([]);
    expect(sentences(ledger({ coalitions: [of('FR', 'GB', 'FR', 'FR')] }))).to.deep.equal([
      "`coalitions[0].members[2].country`: 'FR' is not a state that stands only once; merge its entries.",
      "`coalitions[0].members[3].country`: 'FR' is not a state that stands only once; merge its entries.",
    ]);
  });

  it('refuses a number alone', () => {
    expect(sentences({ value: 26, label: 'Members' })).to.include("`members`: a list in square brackets is missing; add it.");
  });
});
