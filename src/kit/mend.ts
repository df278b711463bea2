import { fail, ok, type Result } from '../domain/ledger/issue.js';
import { parseJson } from './json.js';
import { explainJson, repairJson, sentenceOfRepairs } from './repair.js';

/** The document that a broken text must have been, with what was undone in a sentence; or why there is none. */
export function mend(text: string, path: string): { readonly result: Result<unknown>; readonly repairs: readonly string[] } {
  const repaired = repairJson(text);
  if (repaired) return { result: ok(repaired.value), repairs: [sentenceOfRepairs(path, repaired.repairs)] };
  const issue = explainJson(text, path);
  return { result: issue ? fail(issue) : parseJson(text, path), repairs: [] };
}
