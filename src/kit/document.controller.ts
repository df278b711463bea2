import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fail, ok, type Result } from '../domain/ledger/issue.js';
import type { Reading } from '../domain/reading.js';
import { LARGEST_DOCUMENT, parseJson } from './json.js';
import type { Remote } from './remote.js';

/** The properties by which a document gets in, in the order in which they are asked. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  facts?: unknown;
  data?: unknown;
  src?: string | null | undefined;
  integrity?: string | null | undefined;
  refresh?: number | null | undefined;
  timeout?: number | null | undefined;
  preset?: string | null | undefined;
}

/** What was read last, by what it was read from. */
interface Last {
  readonly key: unknown;
  /** Where it stood, if it was a text. */
  readonly path: string;
  reading: Reading<unknown>;
  repairs: readonly string[];
}

/** What is said where a file of the widgets does not load. */
export const MISSING_FILE = fail({ path: '', expected: 'a file of the widgets', remedy: 'serve all of them' });

const LOADING: Reading<never> = { state: 'loading' };

/** The light-DOM form of a widget with its facts. */
export const FIGURE = 'figure[data-facts]';

/**
 * Finds the document of an element: the first that is present of property, `data`, one-line form, child script,
 * `src`, `preset` and the figure that it stands in or holds. A present but invalid one stops there; sources never merge.
 */
export class DocumentController implements ReactiveController {
  readonly #host: DocumentHost;
  readonly #scalars: (() => unknown) | undefined;
  #last: Last | undefined;
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
    const figure = this.#host.closest(FIGURE);
    if (figure) this.#children.observe(figure, { attributeFilter: ['data-facts'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#stop();
  }

  /** What an editor did to the text of the facts and was undone, a sentence each. */
  get repairs(): readonly string[] {
    return this.#last?.repairs ?? [];
  }

  /** The document as far as it is known; undefined where the element names none. */
  read(): Reading<unknown> | undefined {
    const { facts, data, src, preset } = this.#host;
    if (!src) this.#stop();
    if (facts !== undefined) return this.#once(facts, facts);
    if (data !== undefined && data !== null) return typeof data === 'string' ? this.#parse(data, 'data') : this.#once(data, data);
    const scalars = this.#scalars?.();
    if (scalars !== undefined) return this.#once(JSON.stringify(scalars), scalars);
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return this.#parse(script.textContent, 'script');
    if (src) return this.#fetch(src);
    if (preset) return this.#fromPreset(preset);
    const figure = this.#host.querySelector(`:scope > ${FIGURE}`) ?? this.#host.closest(FIGURE);
    return figure ? this.#parse(figure.getAttribute('data-facts') ?? '', 'data-facts') : undefined;
  }

  /** What is no JSON is repaired where it is certain what it said, and explained where it is not. */
  #parse(text: string, path: string): Reading<unknown> {
    const known = this.#known(text, path);
    if (known) return known.reading;
    const result = parseJson(text, path);
    const isBroken = !result.ok && text.length <= LARGEST_DOCUMENT;
    const last = this.#keep(text, path, isBroken ? this.#last?.reading ?? LOADING : settled(result));
    if (isBroken) void import('./mend.js').then(({ mend }) => mend(text, path)).catch(() => ({ result, repairs: [] })).then((mended) => {
      last.reading = settled(mended.result);
      last.repairs = mended.repairs;
      this.#host.requestUpdate();
    });
    return last.reading;
  }

  /** The same reading for the same document, so that nothing is read twice. */
  #once(key: unknown, document: unknown): Reading<unknown> {
    return (this.#known(key, '') ?? this.#keep(key, '', settled(ok(document)))).reading;
  }

  #known(key: unknown, path: string): Last | undefined {
    const last = this.#last;
    return last && last.key === key && last.path === path ? last : undefined;
  }

  #keep(key: unknown, path: string, reading: Reading<unknown>): Last {
    return (this.#last = { key, path, reading, repairs: [] });
  }

  #fetch(src: string): Reading<unknown> {
    const { integrity, refresh, timeout } = this.#host;
    const key = JSON.stringify([src, integrity, refresh, timeout]);
    if (key !== this.#remoteKey) {
      this.#stop();
      this.#remoteKey = key;
      void import('./remote.js').then(({ Remote }) => {
        if (this.#remoteKey !== key || !this.#host.isConnected) return;
        this.#remote = new Remote(src, { integrity, refresh, timeout }, () => this.#host.requestUpdate());
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
