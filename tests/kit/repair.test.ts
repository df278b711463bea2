import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sentenceOf } from '../../src/domain/ledger/issue.js';
import { jsonFault } from '../../src/kit/json-fault.js';
import { explainJson, repairJson, sentenceOfRepairs } from '../../src/kit/repair.js';
import { toEntities, toLines, toQuotes, toWraps, type Damage } from '../fixtures/corrupted/damages.js';
import { EXPLAINED } from '../fixtures/corrupted/explained.js';
import { REPAIRED, SOUND } from '../fixtures/corrupted/repaired.js';

const explained = (text: string) => {
  const issue = explainJson(text, 'data');
  return issue && sentenceOf(issue);
};

function isSound(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const hostilePieces = [
  '"', '\\', '“', '”', '„', '’', "'", '«', '»', '″', '&', ';', '&amp;', '&quot;', '&#8220;', '&nbsp;', '<br>', '<br />', '<p>', '<!--', '-->', '//', ']]>', '```',
  '\n', '\t', '\xa0', '\u200b', '\xad', '\ufeff', ',', ':', '{', '}', '[', ']', ' ', '  ', 'u0027', '–', '−5', '1,000.50', '10 000', '2026-04-30',
  'https://example.org/a?b=1&c=2', 'https://example.org/a–b', 'Kiel', 'words', '😀',
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }).map((pieces) => pieces.join(''));
const plain = fc.array(fc.constantFrom('Kiel', 'Ukraine’s', 'aid,', '„Hafen“', '"and"', 'on 2026-04-30 for', '(5%)', 'Köln-Deutz', 'by 10,000 homes.'), { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());

/** Documents as JSON keeps them. */
const documents = (text: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, text, number, fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4 })),
  }));
  const groups = fc.oneof(fc.array(value, { minLength: 1, maxLength: 4 }), fc.dictionary(text, value, { minKeys: 1, maxKeys: 4 }));
  return groups.map((group) => JSON.parse(JSON.stringify(group)) as unknown);
};

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, entry]) => [key, ...textsIn(entry)]) : [];
}

/** `["x”, “y"]` and `["x", "y"]` are one text once their quotes are curly, so that no reader can tell them apart. */
const looksLikeSyntax = (text: string) => /["'“”„″«»‘’‚][^"'“”„″«»‘’‚]*[,:}\]]/.test(text);

const oneOf = (damages: Readonly<Record<string, Damage>>) => fc.constantFrom(undefined, ...Object.keys(damages));

describe('repairJson', () => {
  for (const { from, text, repairs, means = SOUND } of REPAIRED) {
    it(`repairs: ${from}`, () => {
      expect(isSound(text), 'sound').to.be.false;
      expect(repairJson(text)).to.deep.equal({ value: means, repairs });
    });
  }

  for (const { from, text, says } of EXPLAINED) {
    it(`explains: ${from}`, () => {
      if (!isSound(text)) expect(repairJson(text)).to.be.undefined;
      const sentence = explained(text);
      for (const words of says) expect(sentence).to.include(words);
    });
  }

  it('knows more than 25 snippets', () => {
    expect(REPAIRED.length).to.be.greaterThan(25);
    expect(EXPLAINED.length).to.be.greaterThan(25);
  });

  it('leaves JSON as it is', () => {
    fc.assert(fc.property(documents(hostile), fc.constantFrom(0, 2), (document, indent) => {
      expect(repairJson(JSON.stringify(document, null, indent))).to.deep.equal({ value: document, repairs: [] });
    }), { numRuns: 300 });
  });

  it('gives what was written, or nothing, after whatever editors do one after the other', () => {
    fc.assert(fc.property(
      documents(hostile), oneOf(toQuotes), oneOf(toWraps), oneOf(toLines), oneOf(toEntities), fc.constantFrom(0, 2),
      (document, quotes, wrap, line, entities, indent) => {
        fc.pre(!quotes || !textsIn(document).some(looksLikeSyntax));
        const written = JSON.stringify(document, null, indent);
        let text = written;
        for (const damage of [toQuotes[quotes ?? ''], toWraps[wrap ?? ''], toLines[line ?? ''], toEntities[entities ?? '']]) {
          text = damage?.(text) ?? text;
          // Where the text is JSON on the way, with something else in it, nobody can see that.
          if (isSound(text) && JSON.stringify(JSON.parse(text)) !== JSON.stringify(document)) return;
        }
        const repaired = repairJson(text);
        if (repaired) expect(JSON.stringify(repaired.value), text).to.equal(JSON.stringify(document));
      },
    ), { numRuns: 1000, maxSkipsPerRun: 1000 });
  });

  const single = { ...toQuotes, ...toWraps, ...toLines, ...toEntities };
  // Apostrophes are quotes to whoever writes single ones.
  for (const [name, damage] of Object.entries(single).filter(([key]) => !key.startsWith('single'))) {
    it(`gives back every ordinary document after ${name}`, () => {
      fc.assert(fc.property(documents(plain), (document) => {
        const text = damage(JSON.stringify(document, null, 2));
        expect(repairJson(text)?.value, text).to.deep.equal(document);
      }), { numRuns: 60 });
    });
  }

  it('adds nothing to what was cut off', () => {
    fc.assert(fc.property(documents(hostile), oneOf(toQuotes), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (document, quotes, cut) => {
      fc.pre(!quotes || !textsIn(document).some(looksLikeSyntax));
      const text = (toQuotes[quotes ?? ''] ?? String)(JSON.stringify(document, null, 2));
      expect(repairJson(text.slice(0, cut * text.length))).to.be.undefined;
    }), { numRuns: 300, maxSkipsPerRun: 1000 });
  });

  it('never joins or changes the digits of a number', () => {
    const between = fc.constantFrom('\xa0', '\u202f', '\u200b', '\xad', ' ', '\n', "'", '’', '<br>', '&nbsp;', ',', '–', '<wbr>', '_', '\ufeff');
    const digits = fc.stringMatching(/^[1-9]\d{0,3}$/);
    fc.assert(fc.property(digits, between, digits, oneOf(toQuotes), oneOf(toEntities), (left, mark, right, quotes, entities) => {
      const damage = [toQuotes[quotes ?? ''], toEntities[entities ?? '']].map((each) => each ?? String);
      const text = damage.reduce((damaged, each) => each(damaged), `{"a": ${left}${mark}${right}}`);
      expect(repairJson(text), text).to.be.undefined;
    }), { numRuns: 300 });
  });

  it('leaves spaces that do not break, dashes and quotes that an author wrote in a text', () => {
    const document = { label: '10\xa0000 „Häuser“ in Kiel’s harbour', span: '2022–2026', asOf: '2026–04–30' };
    expect(repairJson(`\xa0${JSON.stringify(document).replaceAll('"', '″')}`)?.value).to.deep.equal(document);
  });

  it('gets to the end of a long text of anything', () => {
    for (const piece of ['“', '“” ', '”,', '"\\"', '["', ' ', '\xa0', '&amp;', 'amp;', '“„', '<p ', '<!--', '// ', '```', ',', 'a\n', '“<br>\n', '[', '"a”",', '&nbsp;', '“a”,'])
      for (const start of ['', '{“a”: “', '"']) {
        const text = start + piece.repeat(1e5 / piece.length);
        repairJson(text);
        explainJson(text, 'data');
      }
  }).timeout(60_000);
});

describe('explainJson', () => {
  it('finds a fault exactly where there is one, and none in JSON', () => {
    fc.assert(fc.property(documents(hostile), fc.nat(), fc.oneof(fc.constant(''), fc.constantFrom(...hostilePieces), fc.constantFrom('0', '1', '-', '.', 'e', '+', 't', 'null', 'u00', '\\u12')), fc.nat(2), (document, place, piece, taken) => {
      const written = JSON.stringify(document, null, 2);
      const at = place % written.length;
      const text = written.slice(0, at) + piece + written.slice(at + taken);
      const fault = jsonFault(text);
      expect(fault < 0, text).to.equal(isSound(text));
      // Up to the fault the text could have become JSON; where that is not so, it is not the first.
      if (fault >= 0) expect(jsonFault(text.slice(0, fault)), text).to.be.oneOf([-1, fault]);
    }), { numRuns: 1000 });
  });

  it('says nothing of JSON', () => {
    expect(explained(JSON.stringify(SOUND))).to.be.undefined;
  });

  it('names the place, what stands there, and the remedy', () => {
    expect(explained('{\n  "a": 1,\n  "b": 2,5\n}')).to.equal(
      "`data`: '\"a\": 1, \"b\": 2,5 }' at line 3, column 10, is not JSON; write numbers with a decimal point, a hyphen as minus, and nothing between the digits.",
    );
  });
});

describe('sentenceOfRepairs', () => {
  it('says what was undone and the remedy', () => {
    expect(sentenceOfRepairs('data', ['quotes', 'comma'])).to.equal(
      '`data`: quotes that are not straight double ones, a comma before a closing bracket were undone, no figure was changed; paste it anew in the HTML or code view, not in the visual editor, or use the printed snippet.',
    );
    expect(sentenceOfRepairs('script', ['comma'])).to.include('a comma before a closing bracket was undone');
  });
});
