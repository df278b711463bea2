import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { checkThreshold } from './threshold.js';
import { thresholdSchema, type Threshold } from './threshold.schema.js';

/** What <pw-threshold-meter> reads of a ledger. */
export const thresholdSlice: Slice<Threshold> = {
  tag: 'pw-threshold-meter', collection: 'thresholds', schema: thresholdSchema, check: checkThreshold,
};

export const readThreshold: Reader<Threshold> = (document, of) => readSlice(thresholdSlice, document, of);
