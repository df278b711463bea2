/** Fired when a reader has chosen a chip, or let go of one. */
export class ChipsChangeEvent extends Event {
  static readonly type = 'pw-chips-change';
  /** The choice that holds now; undefined where none does. */
  readonly value: string | undefined;

  constructor(value: string | undefined) {
    super(ChipsChangeEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pw-chips-change': ChipsChangeEvent;
  }
}
