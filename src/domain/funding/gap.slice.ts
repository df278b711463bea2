import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { checkGap } from './gap.js';
import { gapSchema, type Gap } from './gap.schema.js';

/** What <pw-funding-gap> reads of a ledger. */
export const gapSlice: Slice<Gap> = { tag: 'pw-funding-gap', collection: 'gaps', schema: gapSchema, check: checkGap };

export const readGap: Reader<Gap> = (document, of) => readSlice(gapSlice, document, of);
