import { css } from 'lit';

/** The own part, and what stands below the gauge. */
export const styles = css`
  .own {
    background: var(--_d1);
  }
  .und {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: -0.35em;
    font-size: 0.8125em;
    line-height: 1.35;
  }
  .und > * {
    max-inline-size: 100%;
  }
  .und b:last-child {
    margin-inline-start: auto;
  }
  .und span {
    color: var(--_muted);
  }
`;
