import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fail, ok, type Result } from '../domain/ledger/issue.js';
import type { Reading } from '../domain/reading.js';
import { parseJson } from './json.js';
import type { Remote } from './remote.js';

/** The properties by which a document gets in, in the order in which they are asked. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  facts?: unknown;
  data?: unknown;
  src?: string | null | undefined;
  refresh?: number | null | undefined;
  timeout?: number | null | undefined;
  preset?: string | null | undefined;
}

/** What is said where a file of the widgets does not load. */
export const MISSING_FILE = fail({ path: '', expected: 'a file of the widgets', remedy: 'serve all of them' });

const LOADING: Reading<never> = { state: 'loading' };

/**
 * Finds the document of an element: the first that is present of property, `data`, one-line form, child script,
 * `src` and `preset`. A present but invalid one stops there; sources never merge.
 */
export class DocumentController implements ReactiveController {
  readonly #host: DocumentHost;
  readonly #scalars: (() => unknown) | undefined;
  #last: { readonly key: unknown; readonly reading: Reading<unknown> } | undefined;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  #remote: Pick<Remote, 'reading' | 'stop'> | undefined;
  #remoteKey = '';
  #preset: { name: string; reading: Reading<unknown> } | undefined;

  /** `scalars` gives the document of the one-line form, undefined where its attributes are absent. */
  constructor(host: DocumentHost, scalars?: () => unknown) {
    this.#host = host;
    this.#scalars = scalars;
    host.addController(this);
  }

  hostConnected(): void {
    // The parser may not have reached the child script yet.
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#stop();
  }

  /** The document as far as it is known; undefined where the element names none. */
  read(): Reading<unknown> | undefined {
    const { facts, data, src, preset } = this.#host;
    if (!src) this.#stop();
    if (facts !== undefined) return this.#once(facts, () => ok(facts));
    if (data !== undefined && data !== null) return typeof data === 'string' ? this.#parse(data, 'data') : this.#once(data, () => ok(data));
    const scalars = this.#scalars?.();
    if (scalars !== undefined) return this.#once(JSON.stringify(scalars), () => ok(scalars));
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return this.#parse(script.textContent, 'script');
    if (src) return this.#fetch(src);
    return preset ? this.#fromPreset(preset) : undefined;
  }

  #parse(text: string, path: string): Reading<unknown> {
    return this.#once(path + text, () => parseJson(text, path));
  }

  /** The same reading for the same key, so that nothing is read twice. */
  #once(key: unknown, read: () => Result<unknown>): Reading<unknown> {
    const known = this.#last;
    if (known && known.key === key) return known.reading;
    const reading = settled(read());
    this.#last = { key, reading };
    return reading;
  }

  #fetch(src: string): Reading<unknown> {
    const { refresh, timeout } = this.#host;
    const key = JSON.stringify([src, refresh, timeout]);
    if (key !== this.#remoteKey) {
      this.#stop();
      this.#remoteKey = key;
      void import('./remote.js').then(({ Remote }) => {
        if (this.#remoteKey !== key || !this.#host.isConnected) return;
        this.#remote = new Remote(src, { refresh, timeout }, () => this.#host.requestUpdate());
      }).catch(() => {
        this.#remote = { reading: settled(MISSING_FILE), stop: () => undefined };
      }).finally(() => this.#host.requestUpdate());
    }
    return this.#remote?.reading ?? LOADING;
  }

  #stop(): void {
    this.#remote?.stop();
    this.#remote = undefined;
    this.#remoteKey = '';
  }

  #fromPreset(name: string): Reading<unknown> {
    if (this.#preset?.name !== name) {
      const loading = { name, reading: LOADING as Reading<unknown> };
      this.#preset = loading;
      void import('./presets.js').then(({ loadPreset }) => loadPreset(name)).catch(() => MISSING_FILE).then((result) => {
        loading.reading = settled(result);
        this.#host.requestUpdate();
      });
    }
    return this.#preset.reading;
  }
}

/** A result as a reading. */
export const settled = <T>(result: Result<T>): Reading<T> =>
  result.ok ? { state: 'ready', facts: result.value } : { state: 'invalid', issues: result.issues };
