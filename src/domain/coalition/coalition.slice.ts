import { quote, type Issue } from '../ledger/issue.js';
import { repeats } from '../ledger/repeats.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { coalitionSchema, type Coalition } from './coalition.schema.js';

/** A state that is listed twice would be counted twice. Stands here, so that it is loaded with the schema. */
export const checkCoalition = ({ members }: Coalition): readonly Issue[] =>
  repeats(members.map(({ country }) => country)).map((at) => ({
    path: `members.${at}.country`, found: quote(members[at]?.country), expected: 'a state that stands only once', remedy: 'merge its entries',
  }));

/** What <pw-coalition-roster> reads of a ledger. */
export const coalitionSlice: Slice<Coalition> = { tag: 'pw-coalition-roster', collection: 'coalitions', schema: coalitionSchema, check: checkCoalition };

/** A number alone is refused: a roster has members, and no one-line form. */
export const readCoalition: Reader<Coalition> = (document, of) => readSlice(coalitionSlice, document, of);
