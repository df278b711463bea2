import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { fail, type Result } from '../domain/ledger/issue.js';
import type { Reader } from '../domain/ledger/slice.js';
import { mapReading, type Reading } from '../domain/reading.js';
import { LEDGER_TAG, ledgerContext } from './context.js';
import { DocumentController, MISSING_FILE, settled, type DocumentHost } from './document.controller.js';

/** A widget that reads facts: its own document, or else a record of the nearest ledger. */
export type FactsHost = DocumentHost & LitElement & { of?: string | null | undefined };

const EMPTY: Reading<never> = { state: 'empty' };
const LOADING: Reading<never> = { state: 'loading' };

/** A ledger may be defined after the widgets in it: those on the page then ask once more. */
const waiting = new Set<() => void>();
let asked: Promise<void> | undefined;

/**
 * Keeps `reading` at what the host's document, or the nearest `pw-ledger`, says to its reader.
 * The reader, and with it the schema, is loaded when there is a first document to read.
 */
export class FactsController<T> implements ReactiveController {
  reading: Reading<T> = EMPTY;
  /** Settles when the reader has been loaded. */
  readerLoaded: Promise<void> | undefined;
  readonly #host: FactsHost;
  readonly #load: () => Promise<Reader<T>> | Reader<T>;
  readonly #document: DocumentController;
  readonly #ledger: ContextConsumer<typeof ledgerContext, FactsHost>;
  readonly #ask = (): void => { this.#ledger.hostConnected(); };
  #read: Reader<T> | undefined;
  /** The document for which the reader was asked. */
  #wants: Reading<unknown> | undefined;
  #seen: { document: Reading<unknown>; of: string | undefined } | undefined;

  constructor(host: FactsHost, load: () => Promise<Reader<T>> | Reader<T>, scalars: () => unknown) {
    this.#host = host;
    this.#load = load;
    this.#document = new DocumentController(host, scalars);
    this.#ledger = new ContextConsumer(host, { context: ledgerContext, subscribe: true });
    host.addController(this);
  }

  hostConnected(): void {
    if (customElements.get(LEDGER_TAG)) return;
    waiting.add(this.#ask);
    asked ??= customElements.whenDefined(LEDGER_TAG).then(() => { waiting.forEach((ask) => { ask(); }); });
  }

  hostDisconnected(): void {
    waiting.delete(this.#ask);
  }

  /** What was undone in the text of the facts. */
  get repairs(): readonly string[] {
    return this.#document.repairs;
  }

  /** Reads what is at hand; called before each drawing. */
  update(): void {
    const document = this.#document.read() ?? this.#ledger.value ?? EMPTY;
    const of = this.#host.of ?? undefined;
    if ('facts' in document && !this.#readerFor(document)) {
      if (this.reading.state === 'empty') this.reading = LOADING;
      return;
    }
    const before = this.#seen;
    if (before?.document === document && before.of === of) return;
    this.#seen = { document, of };
    const next = mapReading(document, (facts) => settled(this.#safely(facts, of)));
    this.reading = before?.of === of ? keepLastGood(this.reading, next) : next;
  }

  /** What only a property can hold, such as a getter that throws, must not throw into the page. */
  #safely(facts: unknown, of: string | undefined): Result<T> {
    try {
      return (this.#read as Reader<T>)(facts, of);
    } catch {
      return fail({ path: '', expected: 'a document of plain data', remedy: 'give what JSON can hold' });
    }
  }

  /** Once a document: where the file does not load, only another document has it asked for again. What is at hand is not waited for. */
  #readerFor(document: Reading<unknown>): Reader<T> | undefined {
    if (this.#read || this.#wants === document) return this.#read;
    this.#wants = document;
    const loaded = this.#load();
    if (typeof loaded === 'function') return (this.#read = loaded);
    this.readerLoaded = loaded.then(
      (read) => {
        this.#read = read;
      },
      () => {
        this.reading = settled(MISSING_FILE);
      },
    ).finally(() => this.#host.requestUpdate());
    return undefined;
  }
}

/** What turns invalid loses nothing: the last good figures stay, and are said to be so; they also stay while others are on their way. */
function keepLastGood<T>(before: Reading<T>, next: Reading<T>): Reading<T> {
  if (before.state !== 'ready' && before.state !== 'stale') return next;
  if (next.state === 'loading') return before;
  return next.state === 'invalid' ? { state: 'stale', facts: before.facts, issues: next.issues } : next;
}
