import type { RosterFilter, RosterOrder } from '../../domain/coalition/coalition.js';

/** Fired when a reader has filtered, searched or sorted a roster. */
export class RosterChangeEvent extends Event {
  static readonly type = 'pw-roster-change';
  /** What the roster is narrowed to. */
  readonly filter: RosterFilter;
  readonly order: RosterOrder;

  constructor(filter: RosterFilter, order: RosterOrder = 'depth') {
    super(RosterChangeEvent.type, { bubbles: true, composed: true });
    this.filter = filter;
    this.order = order;
  }
}
