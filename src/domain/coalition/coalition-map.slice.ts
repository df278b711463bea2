import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import type { Coalition } from './coalition.schema.js';
import { coalitionSlice } from './coalition.slice.js';

/** What <pw-coalition-map> reads of a ledger: what the roster reads. */
export const coalitionMapSlice: Slice<Coalition> = { ...coalitionSlice, tag: 'pw-coalition-map' };

export const readCoalitionMap: Reader<Coalition> = (document, of) => readSlice(coalitionMapSlice, document, of);
