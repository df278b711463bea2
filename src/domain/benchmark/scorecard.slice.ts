import { quote, type Issue } from '../ledger/issue.js';
import { repeats } from '../ledger/repeats.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { scorecardSchema, type Scorecard } from './scorecard.schema.js';

/** A benchmark that is listed twice would be counted twice. Stands here, so that it is loaded with the schema. */
export const checkScorecard = ({ benchmarks }: Scorecard): readonly Issue[] =>
  repeats(benchmarks.map(({ id, number }) => id ?? String(number))).map((at) => ({
    path: `benchmarks.${at}`, found: quote(benchmarks[at]?.id ?? benchmarks[at]?.number), expected: 'a benchmark that stands only once', remedy: 'remove one of the two',
  }));

/** What <pw-scorecard> reads of a ledger. */
export const scorecardSlice: Slice<Scorecard> = { tag: 'pw-scorecard', collection: 'scorecards', schema: scorecardSchema, check: checkScorecard };

export const readScorecard: Reader<Scorecard> = (document, of) => readSlice(scorecardSlice, document, of);
