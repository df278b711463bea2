import { css } from 'lit';

/** Rows that open to what is said of them, in a grid; on paper all are open. */
export const openingStyles = css`
  .op {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.5em;
    align-items: start;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .op li {
    border-block-end: 1px solid var(--_hair);
    min-inline-size: 0;
  }
  .op small {
    display: block;
    font-size: 0.8em;
    color: var(--_muted);
  }
  .op b {
    font-weight: 500;
  }
  .op summary {
    display: grid;
    grid-template-columns: 0.5em minmax(0, 1fr) auto;
    gap: 0.4em;
    align-items: center;
    inline-size: auto;
    padding-block: var(--_row);
    color: inherit;
    text-decoration: none;
  }
  .op summary::before {
    content: '›' / '';
    color: var(--_link);
  }
  [open] > summary::before {
    rotate: 90deg;
  }
  .op details > small {
    margin: 0 0 0.4em 0.9em;
  }
  @media print {
    .op summary {
      display: grid;
    }
    ::details-content {
      content-visibility: visible;
    }
  }
`;
