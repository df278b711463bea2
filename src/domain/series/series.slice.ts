import { checkPeriods } from '../ledger/checks.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { seriesSchema, type Series } from './series.schema.js';

/** What <pw-trend-chart> reads of a ledger. */
export const seriesSlice: Slice<Series> = { tag: 'pw-trend-chart', collection: 'series', schema: seriesSchema, check: checkPeriods };

export const readSeries: Reader<Series> = (document, of) => readSlice(seriesSlice, document, of);
