import { fail, quote, type Issue } from '../ledger/issue.js';
import { repeats } from '../ledger/repeats.js';
import { isLedger, readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { coalitionSchema, type Coalition } from './coalition.schema.js';

/** A state that is listed twice would be counted twice. Stands here, so that it is loaded with the schema. */
export const checkCoalition = ({ members }: Coalition): readonly Issue[] =>
  repeats(members.map(({ country }) => country)).map((at) => ({
    path: `members.${at}.country`, found: quote(members[at]?.country), expected: 'a state that stands only once', remedy: 'merge its entries',
  }));

/** What <pw-coalition-roster> reads of a ledger. */
export const coalitionSlice: Slice<Coalition> = { tag: 'pw-coalition-roster', collection: 'coalitions', schema: coalitionSchema, check: checkCoalition };

export const readCoalition: Reader<Coalition> = (document, of) => {
  const number = oneNumber(document);
  return number === undefined ? readSlice(coalitionSlice, document, of) : fail({
    path: 'value', found: quote(number), expected: 'known here: a roster has no one-line form',
    remedy: 'remove it and give a list of members',
  });
};

/** The number of the one-line form; undefined in every other document. */
const oneNumber = (document: unknown): unknown =>
  typeof document === 'object' && document !== null && !isLedger(document) ? (document as { value?: unknown }).value : undefined;
