import { ContextProvider, createContext } from '@lit/context';
import type { LitElement } from 'lit';
import type { Reading } from '../domain/reading.js';

/** What the nearest `pw-ledger` has read: an unparsed ledger document, or why there is none. */
export const ledgerContext = createContext<Reading<unknown>>(Symbol.for('pledgewatch:ledger'));

/** The tag of the provider. */
export const LEDGER_TAG = 'pw-ledger';

/** Gives a ledger to every widget inside the host. */
export const provideLedger = (host: LitElement): ContextProvider<typeof ledgerContext> =>
  new ContextProvider(host, { context: ledgerContext, initialValue: { state: 'loading' } });
