import { ok } from '../ledger/issue.js';
import type { Reader } from '../ledger/slice.js';
import { countTotal, type CountedTotal } from './counted.js';
import { readTotal } from './total.slice.js';

/** Reads a total and counts it, so that the counting is loaded with the reading. */
export const readCountedTotal: Reader<CountedTotal> = (document, of) => {
  const result = readTotal(document, of);
  return result.ok ? ok(countTotal(result.value)) : result;
};
