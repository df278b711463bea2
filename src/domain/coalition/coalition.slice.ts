import type { Issue } from '../ledger/issue.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { coalitionSchema, type Coalition } from './coalition.schema.js';
import { statesOnce } from './states-once.js';

/** Stands here, so that it is loaded with the schema. */
export const checkCoalition = ({ members }: Coalition): readonly Issue[] => statesOnce('members', members);

/** What <pw-coalition-roster> reads of a ledger. */
export const coalitionSlice: Slice<Coalition> = { tag: 'pw-coalition-roster', collection: 'coalitions', schema: coalitionSchema, check: checkCoalition };

/** A number alone is refused: a roster has members, and no one-line form. */
export const readCoalition: Reader<Coalition> = (document, of) => readSlice(coalitionSlice, document, of);
