import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { gapSlice } from '../../../src/domain/funding/gap.slice.js';
import { sentenceOf } from '../../../src/domain/ledger/issue.js';
import { readSlice, type Slice } from '../../../src/domain/ledger/slice.js';
import { totalSlice } from '../../../src/domain/pledge/total.slice.js';
import { euros, gap, ledger, pledge, sources, total, type Fields } from './ledger.fixture.js';

function sentences<T>(slice: Slice<T>, document: unknown): string[] {
  const result = readSlice(slice, document);
  return result.ok ? [] : result.issues.map(sentenceOf);
}

/** What an author reads of a ledger whose fourth pledge is spoiled. */
const ofPledge = (fields: Fields) =>
  sentences(totalSlice, ledger({ pledges: ['air', 'drones', 'loans'].map((id) => pledge(id)).concat(pledge('mines', fields)) }));
const ofTotal = (fields: Fields) => sentences(totalSlice, total({ money: euros(100), ...fields }));
const ofGap = (fields: Fields) => sentences(gapSlice, gap(fields));

const without = (key: string, fields: Fields) => Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));

describe('explain', () => {
  describe('names the place in the ledger, even through references', () => {
    it('of a currency', () => {
      expect(ofPledge({ money: { amount: 5, currency: 'EURO' } })).to.deep.equal([
        "`pledges[3].money.currency`: 'EURO' is not a currency code; write 'EUR'.",
      ]);
    });

    it('of a source that is looked up from a pledge that is looked up', () => {
      const document = ledger({
        pledges: ['air', 'drones', 'loans', 'mines'].map((id) => pledge(id, id === 'mines' ? { sources: ['kiel', 'oecd'] } : {})),
        sources: [{ id: 'kiel', publisher: 'Kiel Institute' }, { id: 'oecd', publisher: 'OECD', url: 'javascript:alert(1)' }],
      });
      expect(sentences(totalSlice, document)).to.deep.equal([
        "`sources[1].url`: 'javascript:alert(1)' is not an http or https address; write an http or https address.",
      ]);
    });

    it('of a need that several records share', () => {
      const need = { id: 'need-2026', asOf: '2026-04-30', sources, money: { amount: '120', currency: 'EUR' } };
      const document = ledger({ needs: [need], gaps: [gap({ need: 'need-2026', partners: 'need-2026' })] });
      const found = sentences(gapSlice, document);
      expect(new Set(found)).to.deep.equal(new Set(["`needs[0].money.amount`: '120' is not a number without quotes; write 120 without quotes."]));
    });

    it('of what a check finds', () => {
      const parts = [{ label: 'a', money: euros(1) }, { label: 'b', money: { amount: 1, currency: 'USD' } }];
      const sentence = (place: string) => [`\`${place}parts[1].money.currency\`: 'USD' is not the total's currency; write 'EUR'.`];
      expect(ofTotal({ parts })).to.deep.equal(sentence(''));
      expect(sentences(totalSlice, ledger({ totals: [total({ money: euros(100), parts })] }))).to.deep.equal(sentence('totals[0].'));
      expect(sentences(totalSlice, ledger({ totals: [total()] }))[0]).to.match(/^`totals\[0\]`: a total /);
    });
  });

  describe('words what is wrong with', () => {
    const cases: [string, string[], string[]][] = [
      ['a currency in small letters', ofPledge({ money: { amount: 5, currency: 'eur' } }), ["'eur' is not a currency code; write 'EUR'."]],
      ['a currency sign', ofPledge({ money: { amount: 5, currency: '€' } }), ["'€' is not a currency code; write 'EUR'."]],
      ['no currency at all', ofPledge({ money: { amount: 5, currency: 'money' } }), ["'money' is not a currency code; write a code of three letters such as 'EUR'."]],
      ['a number in quotes', ofPledge({ money: { amount: '1200', currency: 'EUR' } }), ["'1200' is not a number without quotes; write 1200 without quotes."]],
      ['a number in words', ofPledge({ money: { amount: '1,200', currency: 'EUR' } }), ["'1,200' is not a number without quotes; write a number without quotes."]],
      ['a number without end', ofPledge({ money: { amount: JSON.parse('1e400') as unknown, currency: 'EUR' } }), ['Infinity is not a number without quotes; write a number without quotes.']],
      ['no number', ofPledge({ money: { amount: NaN, currency: 'EUR' } }), ['NaN is not a number without quotes; write a number without quotes.']],
      ['too large an amount', ofPledge({ money: euros(1e15) }), ['1000000000000000 is not an amount of at most 70 trillion; write an amount of at most 70 trillion.']],
      ['a day that does not exist', ofPledge({ asOf: '2026-02-30' }), ["'2026-02-30' is not a day that exists; write a day that exists."]],
      ['a date in another order', ofPledge({ asOf: '30.04.2026' }), ["'30.04.2026' is not a date such as '2026-04-30', '2026-04' or '2026'; write a date such as '2026-04-30', '2026-04' or '2026'."]],
      ['a year without quotes', ofPledge({ asOf: 2026 }), ["2026 is not a date such as '2026-04-30', '2026-04' or '2026'; write a date such as '2026-04-30', '2026-04' or '2026'."]],
      ['an empty list of sources', ofPledge({ sources: [] }), ['[] is not a list of at least one source; write a list of at least one source.']],
      ['a text without end', ofPledge({ label: 'a'.repeat(2001) }), [`'${'a'.repeat(59)}…' is not a text of at most 2,000 characters; write a text of at most 2,000 characters.`]],
      ['a text that is none', ofPledge({ label: 5 }), ['5 is not a text; write a text.']],
      ['an empty text', ofPledge({ label: '' }), ["'' is not a text; write a text."]],
    ];
    for (const [what, found, expected] of cases) {
      it(what, () => expect(found.map((sentence) => sentence.replace(/^`[^`]*`: /, ''))).to.deep.equal(expected));
    }

    it('a field that is not known, by its name', () => {
      expect(ofPledge({ monney: 1 })).to.deep.equal(["`pledges[3].monney`: 'monney' is not a field known here; correct its spelling or remove it."]);
      expect(ofPledge({ money: { ...euros(1), curency: 'EUR', x: 1 } })).to.have.length(2);
    });

    it('a text without English', () => {
      expect(ofPledge({ label: { de: 'Luftabwehr' } })).to.deep.equal(['`pledges[3].label.en`: a text is missing; add it.']);
      expect(ofPledge({ label: { en: 'Air', xx: 'Air' } })[0]).to.match(/^`pledges\[3\]\.label\.xx`: 'xx' is not a field known here/);
    });

    it('a rung that is none, with those that are', () => {
      expect(ofPledge({ depth: 'promised' })[0]).to.equal(
        "`pledges[3].depth`: 'promised' is not one of 'stated', 'signed', 'ratified', 'funded', 'delivered', 'withdrawn', "
        + "'disputed', 'reported', 'not-rated', 'not-found'; write one of 'stated', 'signed', 'ratified', 'funded', 'delivered', "
        + "'withdrawn', 'disputed', 'reported', 'not-rated', 'not-found'.",
      );
    });

    it('a record in the place of a list, and a list in the place of a record', () => {
      expect(ofTotal({ parts: {} })[0]).to.equal('`parts`: {} is not a list in square brackets; write a list in square brackets.');
      expect(ofTotal({ money: [] })[0]).to.equal('`money`: [] is not a group of fields in braces; write a group of fields in braces.');
    });
  });

  it('refuses what has no source or no date, in readable words', () => {
    expect(sentences(totalSlice, without('sources', total({ money: euros(1) })))).to.deep.equal(['`sources`: a list of at least one source is missing; add it.']);
    expect(sentences(totalSlice, without('asOf', total({ money: euros(1) })))).to.deep.equal(["`asOf`: a date such as '2026-04-30', '2026-04' or '2026' is missing; add it."]);
    expect(ofGap({ covered: { money: euros(1) } })).to.deep.equal([
      "`covered.asOf`: a date such as '2026-04-30', '2026-04' or '2026' is missing; add it.",
      '`covered.sources`: a list of at least one source is missing; add it.',
    ]);
    expect(ofPledge({ sources: [{ url: 'https://example.org' }] })).to.have.length(1);
  });

  it('always names a place that stands in the document, and speaks in its own words', () => {
    const spoil = fc.oneof(fc.constantFrom<unknown>(null, '', 'x', -1, NaN, [], {}, true, [null], { amount: 'x' }), fc.jsonValue());
    const keys = fc.constantFrom('money', 'label', 'asOf', 'sources', 'depth', 'partOf', 'overlaps', 'period', 'kind', 'reached', 'cadence');
    fc.assert(fc.property(keys, spoil, (key, value) => {
      for (const sentence of ofPledge({ [key]: value })) {
        expect(sentence.startsWith(`\`pledges[3].${key}`), sentence).to.equal(true);
        expect(sentence).to.match(/(is missing; add it|is not .+; (write|correct|add) .+)\.$/s);
        expect(sentence).not.to.contain('Invalid input');
      }
    }));
  });

  it('keeps to its own words on a page whose own scripts gave zod others', () => {
    z.config({ localeError: () => 'Ungültige Eingabe' });
    try {
      expect(ofTotal({ parts: {} })[0]).to.contain('is not a list in square brackets');
      expect(ofPledge({ depth: 'x' })[0]).to.contain("one of 'stated'");
    } finally {
      z.config({ localeError: () => undefined });
    }
  });
});
