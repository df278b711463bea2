import type { Issue } from '../domain/ledger/issue.js';
import type { Reading } from '../domain/reading.js';

/** Fired when what a widget knows has changed: loading, ready, stale, invalid, empty. */
export class ReadingChangeEvent extends Event {
  static readonly type = 'pw-reading-change';
  /** What the widget now knows. */
  readonly state: Reading<unknown>['state'];
  /** What is wrong, for `invalid` and `stale`; else empty. */
  readonly issues: readonly Issue[];

  constructor(reading: Reading<unknown>) {
    super(ReadingChangeEvent.type, { bubbles: true, composed: true });
    this.state = reading.state;
    this.issues = 'issues' in reading ? reading.issues : [];
  }
}

declare global {
  interface HTMLElementEventMap {
    'pw-reading-change': ReadingChangeEvent;
  }
}
