import { css } from 'lit';

/** Rows that begin with the mark of what they explain. */
export const keyStyles = css`
  .facts div:first-child {
    border: 0;
  }
  .facts dt {
    display: flex;
    gap: 0.6em;
    color: inherit;
  }
  .facts .m {
    color: var(--_muted);
  }
  .facts .m dd {
    font-weight: 400;
    white-space: normal;
  }
  .sw,
  .mk {
    flex: none;
    inline-size: 1.6em;
    block-size: 0.875em;
    margin-block-start: 0.28em;
    overflow: visible;
  }
  .sw {
    background: var(--_fill);
    border: 1px solid var(--_edge);
  }
`;
