import { ContextConsumer, ContextRoot } from '@lit/context';
import type { LitElement } from 'lit';
import type { Reader } from '../domain/ledger/slice.js';
import { mapReading, type Reading } from '../domain/reading.js';
import { ledgerContext } from './context.js';
import { DocumentController, settled, type DocumentHost } from './document.controller.js';

/** A widget that reads facts: its own document, or else a record of the nearest ledger. */
export type FactsHost = DocumentHost & LitElement & { of?: string | null | undefined };

const EMPTY: Reading<never> = { state: 'empty' };
const LOADING: Reading<never> = { state: 'loading' };
let root: ContextRoot | undefined;

/**
 * Keeps `reading` at what the host's document, or the nearest `pw-ledger`, says to its reader.
 * The reader, and with it the schema, is loaded when there is a first document to read.
 */
export class FactsController<T> {
  reading: Reading<T> = EMPTY;
  /** Settles when the reader has been loaded. */
  readerLoaded: Promise<void> | undefined;
  readonly #host: FactsHost;
  readonly #load: () => Promise<Reader<T>>;
  readonly #document: DocumentController;
  readonly #ledger: ContextConsumer<typeof ledgerContext, FactsHost>;
  #read: Reader<T> | undefined;
  #seen: { document: Reading<unknown>; of: string | undefined } | undefined;

  constructor(host: FactsHost, load: () => Promise<Reader<T>>, scalars: () => unknown) {
    this.#host = host;
    this.#load = load;
    // A provider may be defined after its widgets; the root remembers who asked.
    if (!root) (root = new ContextRoot()).attach(document.documentElement);
    this.#document = new DocumentController(host, scalars);
    this.#ledger = new ContextConsumer(host, { context: ledgerContext, subscribe: true });
  }

  /** Reads what is at hand; called before each drawing. */
  update(): void {
    const document = this.#document.read() ?? this.#ledger.value ?? EMPTY;
    const of = this.#host.of ?? undefined;
    if ('facts' in document && !this.#read) {
      this.#loadReader();
      if (this.reading.state === 'empty') this.reading = LOADING;
      return;
    }
    const before = this.#seen;
    if (before?.document === document && before.of === of) return;
    this.#seen = { document, of };
    const next = mapReading(document, (facts) => settled((this.#read as Reader<T>)(facts, of)));
    this.reading = before?.of === of ? keepLastGood(this.reading, next) : next;
  }

  #loadReader(): void {
    this.readerLoaded ??= this.#load().then(
      (read) => {
        this.#read = read;
        this.#host.requestUpdate();
      },
      () => {
        this.readerLoaded = undefined;
        this.#seen = undefined;
        this.reading = { state: 'invalid', issues: [{ path: '', expected: 'a file of the widgets', remedy: 'serve all files of the script beside it, then reload' }] };
        this.#host.requestUpdate();
      },
    );
  }
}

/** What turns invalid loses nothing: the last good figures stay, and are said to be so. */
function keepLastGood<T>(before: Reading<T>, next: Reading<T>): Reading<T> {
  const had = before.state === 'ready' || before.state === 'stale';
  return had && next.state === 'invalid' ? { state: 'stale', facts: before.facts, issues: next.issues } : next;
}
