import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { indicatorSchema, type Indicator } from './indicator.schema.js';

/** What <pw-benchmark-ring> reads of a ledger. */
export const indicatorSlice: Slice<Indicator> = { tag: 'pw-benchmark-ring', collection: 'indicators', schema: indicatorSchema };

export const readIndicator: Reader<Indicator> = (document, of) => readSlice(indicatorSlice, document, of);
