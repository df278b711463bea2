import { css } from 'lit';

/** Parts of one length, side by side without a gap. */
export const barStyles = css`
  .bar {
    display: flex;
    block-size: 2em;
  }
  .bar > * {
    flex: var(--_part, 1) 1 0;
    min-inline-size: 0;
    background: var(--_fill);
    border: 1px solid var(--_edge);
  }
  .bar > * + * {
    border-inline-start: 0;
  }
`;
