import { quote, type Issue } from '../ledger/issue.js';
import { repeats } from '../ledger/repeats.js';

/** A state that is listed twice would be counted twice. */
export const statesOnce = (path: string, entries: readonly { readonly country: string }[]): Issue[] =>
  repeats(entries.map(({ country }) => country)).map((at) => ({
    path: `${path}.${at}.country`, found: quote(entries[at]?.country), expected: 'a state that stands only once', remedy: 'merge its entries',
  }));
