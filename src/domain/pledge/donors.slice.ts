import { checkDonors } from '../ledger/checks.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { donorsSchema, type Donors } from './donors.schema.js';

/** What <pw-donor-chart> reads of a ledger. */
export const donorsSlice: Slice<Donors> = { tag: 'pw-donor-chart', collection: 'donors', schema: donorsSchema, check: checkDonors };

export const readDonors: Reader<Donors> = (document, of) => readSlice(donorsSlice, document, of);
