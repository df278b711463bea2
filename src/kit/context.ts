import { createContext } from '@lit/context';
import type { Reading } from '../domain/reading.js';

/** What the nearest `pw-ledger` has read: an unparsed ledger document, or why there is none. */
export const ledgerContext = createContext<Reading<unknown>>(Symbol.for('pledgewatch:ledger'));
