import { css } from 'lit';

/** What is not known has an outline alone. */
export const styles = css`
  .unknown .gap {
    background: none;
    border-style: dashed;
  }
  .unknown .arc > path:not(.halo, .tick) {
    fill: none;
    stroke-dasharray: 4 3;
  }
  .und {
    margin-block-start: -0.35em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
`;
