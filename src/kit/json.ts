import { fail, ok, quote, type Result } from '../domain/ledger/issue.js';

/** The most that is parsed, in characters of text or bytes of a response. */
export const LARGEST_DOCUMENT = 2e6;

/** Parses a JSON text. `path` names where it stands: "data", "src". */
export function parseJson(text: string, path: string): Result<unknown> {
  if (text.length > LARGEST_DOCUMENT) {
    return fail({ path, found: `a text of ${text.length} characters`, expected: 'a document below 2 MB', remedy: 'shorten it or split the ledger' });
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    // Each engine words it differently; the place is found by what repairs.
    return fail({ path, found: quote(text.trim()), expected: 'JSON', remedy: 'check it with a JSON checker, or paste the printed snippet' });
  }
}
