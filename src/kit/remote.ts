import { fail, quote, type Issue, type Result } from '../domain/ledger/issue.js';
import type { Reading } from '../domain/reading.js';
import { mismatch } from './integrity.js';
import { LARGEST_DOCUMENT, parseJson } from './json.js';

/** `timeout` in seconds for one reading with all its retries; `refresh` in seconds between readings, none where absent. */
export interface RemoteOptions {
  readonly timeout: number | null | undefined;
  readonly refresh: number | null | undefined;
  /** The digest that the document must have, as subresource integrity metadata; absent, any document is taken. */
  readonly integrity: string | null | undefined;
}

const TIMEOUT = 10;
const FIRST_WAIT = 500;
const ATTEMPTS = 4;

/** Reads a document from an address, again and again where asked, and keeps the last good one. */
export class Remote {
  reading: Reading<unknown> = { state: 'loading' };
  readonly #url: string;
  readonly #options: RemoteOptions;
  readonly #changed: () => void;
  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, options: RemoteOptions, changed: () => void) {
    this.#url = url;
    this.#options = options;
    this.#changed = changed;
    void this.#read();
  }

  /** Ends the reading under way and all later ones. */
  stop(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  async #read(): Promise<void> {
    const result = await this.#attempts().catch(() => this.#fail('an address that this browser can read'));
    if (this.#abort.signal.aborted) return;
    this.reading = result.ok ? { state: 'ready', facts: result.value } : failed(this.reading, result.issues);
    this.#changed();
    const { refresh } = this.#options;
    if (refresh) this.#timer = setTimeout(() => void this.#read(), milliseconds(refresh));
  }

  async #attempts(): Promise<Result<unknown>> {
    if (!isWeb(this.#url)) return this.#fail('an http or https address');
    const { timeout } = this.#options;
    const limit = AbortSignal.timeout(milliseconds(timeout && timeout > 0 ? timeout : TIMEOUT));
    const signal = AbortSignal.any([limit, this.#abort.signal]);
    let last = this.#fail('an address that answers in time', 'check the address or raise `timeout`');
    for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt++) {
      if (attempt) await wait(FIRST_WAIT * 2 ** (attempt - 1));
      try {
        const response = await fetch(this.#url, { signal, credentials: 'omit' });
        if (response.ok) return await this.#document(await bytesOf(response));
        last = this.#fail(`an address that answers with a document (it answered ${response.status})`);
        if (response.status < 500 && response.status !== 429) break;
      } catch {
        if (!limit.aborted) last = this.#fail('an address that this page can reach', 'check the address, the connection and CORS');
      }
    }
    return last;
  }

  async #document(bytes: ArrayBuffer): Promise<Result<unknown>> {
    if (bytes.byteLength > LARGEST_DOCUMENT) return this.#fail('a document below 2 MB', 'shorten it or split the ledger');
    const { integrity } = this.#options;
    const issue = typeof integrity === 'string' ? await mismatch(bytes, integrity) : undefined;
    return issue ? fail(issue) : parseJson(new TextDecoder().decode(bytes), 'src');
  }

  #fail(expected: string, remedy = 'check the address'): Result<never> {
    return fail({ path: 'src', found: quote(this.#url), expected, remedy });
  }
}

/** What arrives, up to a little more than the largest document: what is larger, or never ends, is left where it is. */
async function bytesOf({ body }: Response): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  let size = 0;
  while (size <= LARGEST_DOCUMENT) {
    const part = (await reader?.read())?.value;
    if (!part) break;
    size += part.length;
    parts.push(part);
  }
  await reader?.cancel();
  // By hand: a Blob is put together in WebKit's network process, behind all that still arrives there.
  const bytes = new Uint8Array(size);
  for (const part of parts.reverse()) bytes.set(part, (size -= part.length));
  return bytes.buffer;
}

function failed(before: Reading<unknown>, issues: readonly Issue[]): Reading<unknown> {
  return before.state === 'ready' || before.state === 'stale' ? { state: 'stale', facts: before.facts, issues } : { state: 'invalid', issues };
}

const isWeb = (url: string): boolean =>
  URL.canParse(url, document.baseURI) && /^https?:/.test(new URL(url, document.baseURI).protocol);

/** At least a second, and no more than a timer can hold: beyond, it would fire at once. */
const milliseconds = (seconds: number): number => Math.min(Math.max(seconds, 1), 1e6) * 1000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
