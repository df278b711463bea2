import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { checkTotal } from './total.js';
import { totalSchema, type Total } from './total.schema.js';

/** What <pw-pledge-counter> reads of a ledger. */
export const totalSlice: Slice<Total> = { tag: 'pw-pledge-counter', collection: 'totals', schema: totalSchema, check: checkTotal };

export const readTotal: Reader<Total> = (document, of) => readSlice(totalSlice, document, of);
