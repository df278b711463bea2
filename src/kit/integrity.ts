import { quote, type Issue } from '../domain/ledger/issue.js';

/**
 * What stands between a document and its subresource integrity metadata; undefined where it is the one that was pinned.
 * Of several digests the strongest kind counts, as for scripts. Unlike there, metadata that nobody can check pass nothing.
 */
export async function mismatch(bytes: ArrayBuffer, integrity: string): Promise<Issue | undefined> {
  const path = 'integrity';
  const digests = integrity.split(/\s+/).filter((digest) => /^sha(256|384|512)-/.test(digest)).sort();
  const kind = digests.at(-1)?.slice(0, 6);
  if (!kind || !isSecureContext) {
    return { path, found: quote(integrity), expected: 'a digest that this page can check', remedy: "write 'sha384-…', over https" };
  }
  const digest = await crypto.subtle.digest(kind.replace('sha', 'sha-'), bytes);
  const text = `${kind}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  return digests.includes(text) ? undefined : {
    path, found: 'the document at `src`', expected: 'the one that was pinned',
    remedy: 'check the document, then update or remove `integrity`',
  };
}
