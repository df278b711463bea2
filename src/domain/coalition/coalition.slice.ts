import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { coalitionSchema, type Coalition } from './coalition.schema.js';

/** What <pw-coalition-roster> reads of a ledger. */
export const coalitionSlice: Slice<Coalition> = { tag: 'pw-coalition-roster', collection: 'coalitions', schema: coalitionSchema };

export const readCoalition: Reader<Coalition> = (document, of) => readSlice(coalitionSlice, document, of);
