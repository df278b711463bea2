import { expect } from '@open-wc/testing';
import { indicatorSlice, readIndicator } from '../../../src/domain/benchmark/indicator.slice.js';
import { coalitionSlice, readCoalition } from '../../../src/domain/coalition/coalition.slice.js';
import { readGap } from '../../../src/domain/funding/gap.slice.js';
import { sentenceOf } from '../../../src/domain/ledger/issue.js';
import { isLedger, readSlice, type Reader } from '../../../src/domain/ledger/slice.js';
import { readTotal, totalSlice } from '../../../src/domain/pledge/total.slice.js';
import { coalition, gap, indicator, ledger, member, sources, total, type Fields } from './ledger.fixture.js';

const two = [indicator({ id: 'opened', value: 2 }), indicator({ id: 'closed', value: 0 })];

/** The id of the record that is read, or the sentences that say why none is. */
function read(document: unknown, of?: string): string[] {
  const result = readSlice(indicatorSlice, document, of);
  return result.ok ? [result.value.id ?? 'nameless'] : result.issues.map(sentenceOf);
}

describe('isLedger', () => {
  it('knows a whole ledger by its key alone, of whatever version', () => {
    expect(isLedger({ pledgewatch: 99 })).to.equal(true);
    const inherited: unknown = Object.create({ pledgewatch: 1 });
    for (const other of [null, undefined, 1, 'pledgewatch', [], {}, inherited]) expect(isLedger(other)).to.equal(false);
  });
});

describe('readSlice', () => {
  const all: [string, Reader<unknown>, Fields][] = [
    ['totals', readTotal, total({ pledges: [] })],
    ['gaps', readGap, gap()],
    ['indicators', readIndicator, indicator()],
    ['coalitions', readCoalition, coalition()],
  ];

  it('reads every slice of one ledger', () => {
    for (const [collection, reader] of all) expect(reader(ledger()).ok, collection).to.equal(true);
  });

  it('reads the record itself as it reads it from a ledger', () => {
    for (const [collection, reader, record] of all) {
      const own = reader(record);
      expect(own.ok, collection).to.equal(true);
      expect(reader(ledger({ [collection]: [record] }))).to.deep.equal(own);
    }
  });

  it('takes the only record without being told', () => {
    expect(read(ledger())).to.deep.equal(['clusters']);
    expect(read(ledger({ indicators: [{ ...indicator(), id: undefined }] }))).to.deep.equal(['nameless']);
  });

  it('takes the record that is asked for, before the default', () => {
    const document = ledger({ indicators: two, defaults: { 'pw-benchmark-ring': 'opened' } });
    expect(read(document)).to.deep.equal(['opened']);
    expect(read(document, 'closed')).to.deep.equal(['closed']);
    expect(read(ledger(), 'clusters')).to.deep.equal(['clusters']);
  });

  it('says what could be asked for where several records have no default', () => {
    expect(read(ledger({ indicators: two }))).to.deep.equal([
      "`indicators`: a choice of 2 records without a default is not the id of a record in `indicators`; set the attribute of=\"…\" to one of 'opened', 'closed'.",
    ]);
    const nameless = two.map(({ id: _, ...rest }) => rest);
    expect(read(ledger({ indicators: nameless }))[0]).to.match(/to an id that a record has\.$/);
  });

  it('says what there is where an unknown record is asked for', () => {
    expect(read(ledger({ indicators: two }), 'open')).to.deep.equal(["`of`: 'open' is not the id of a record in `indicators`; write one of 'opened', 'closed'."]);
    expect(read(ledger(), '')).to.have.length(1);
    expect(read(ledger({ defaults: { 'pw-benchmark-ring': 'open' } }))[0]).to.match(/^`defaults\.pw-benchmark-ring`: 'open' is not the id/);
  });

  it('lists no more than a few of very many', () => {
    const many = Array.from({ length: 50 }, (_, at) => indicator({ id: `i-${at}` }));
    expect(read(ledger({ indicators: many }), 'x')[0]).to.match(/'i-7' …\.$/);
  });

  it('says that the ledger has nothing for the widget', () => {
    for (const document of [ledger({ indicators: [] }), ledger({ indicators: undefined }), { pledgewatch: 1 }]) {
      expect(read(document)).to.deep.equal(['`indicators`: a record for <pw-benchmark-ring> is missing; add one to the ledger.']);
    }
    expect(read(ledger({ indicators: indicator() }))[0]).to.match(/^`indicators`: .* is not a list in square brackets/);
  });

  it('says which version it reads', () => {
    for (const [version, found] of [[2, '2'], ['1', "'1'"], [null, 'null'], [0, '0']] as const) {
      expect(read(ledger({ pledgewatch: version }))).to.deep.equal([
        `\`pledgewatch\`: ${found} is not 1, the version read here; use a ledger of that version or a newer script.`,
      ]);
    }
  });

  it('says which reference leads nowhere, and reads nothing then', () => {
    const result = readSlice(totalSlice, ledger({ totals: [total({ pledges: ['air', 'space'] })] }));
    expect(result.ok ? [] : result.issues.map(sentenceOf)).to.deep.equal([
      "`totals[0].pledges[1]`: 'space' is not the id of a record in `pledges`; write one of 'air', 'drones', 'loans', 'mines'.",
    ]);
  });

  it('names everything that is wrong, up to a hundred', () => {
    const issues = (record: Fields) => {
      const result = readSlice(indicatorSlice, record);
      return result.ok ? 0 : result.issues.length;
    };
    expect(issues({ value: 'x', asOf: 'x', label: 5 })).to.equal(4);
    expect(issues(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at])))).to.equal(100);
    expect(issues(indicator({ sources: Array.from({ length: 51 }, () => sources[0]) }))).to.equal(1);
  });

  it('refuses a state, or a pledge, that is listed twice', () => {
    const states = readSlice(coalitionSlice, ledger({ coalitions: [coalition({ members: [member('FR'), member('GB'), member('FR')] })] }));
    expect(states.ok ? [] : states.issues.map(sentenceOf)).to.deep.equal([
      "`coalitions[0].members[2].country`: 'FR' is not a state that stands only once; merge its entries.",
    ]);
    const pledges = readSlice(totalSlice, ledger({ totals: [total({ pledges: ['air', 'air'] })] }));
    expect(pledges.ok ? [] : pledges.issues.map(({ path }) => path)).to.deep.equal(['pledges[0].id']);
  });

  it('does not take over what it was given: facts are its own', () => {
    const document = ledger({ indicators: [indicator({ sources })] });
    const result = readSlice(indicatorSlice, document);
    expect(result.ok && result.value.sources).not.to.equal(sources);
    expect(result.ok && result.value.sources).to.deep.equal(sources);
  });
});
