import { css } from 'lit';

/** The ladder with what stands beside it; then agreements in columns, each with its marks, which open to what is said of them. */
export const styles = css`
  .in [hidden] {
    display: none;
  }
  .rh {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .rh {
    margin-block-start: 1.1em;
    padding-block-end: 0.3em;
    font-size: 0.875em;
    border-block-end: 1px solid var(--_edge);
  }
  .rh bdi,
  .cols small {
    color: var(--_muted);
  }
  .cols small {
    display: block;
    font-size: 0.8em;
  }
  .cols b {
    font-weight: 500;
  }
  .lad > div > * {
    margin: 0;
  }
  .mk,
  .ms {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.4;
  }
  .mk {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
  }
  button .mk {
    margin: 0;
  }
  .ms {
    inline-size: 8em;
  }
  .ms:dir(rtl) {
    transform: scaleX(-1);
  }
  .lad,
  .cols {
    display: grid;
    gap: 1em 1.5em;
    align-items: start;
  }
  .cols {
    row-gap: 0;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .hd p {
    display: grid;
    grid-template-columns: repeat(3, 2.667em);
    justify-content: end;
    text-align: center;
    padding-block-start: 0.3em;
  }
  .hd small {
    font-size: 0.75em;
  }
  .hd p + p {
    display: none;
  }
  .cols li {
    border-block-end: 1px solid var(--_hair);
    min-inline-size: 0;
  }
  .cols summary {
    display: grid;
    grid-template-columns: 0.5em minmax(0, 1fr) auto;
    gap: 0.4em;
    align-items: center;
    inline-size: auto;
    padding-block: var(--_row);
    color: inherit;
    text-decoration: none;
  }
  .cols summary::before {
    content: '›' / '';
    color: var(--_link);
  }
  [open] > summary::before {
    rotate: 90deg;
  }
  .cols details > small {
    margin: 0 0 0.4em 0.9em;
  }
  .long li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3em;
  }
  @container pw (width >= 560px) {
    .lad,
    .many {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .many p:nth-child(2) {
      display: grid;
    }
  }
  @container pw (width >= 840px) {
    .many {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .many p + p {
      display: grid;
    }
  }
  @media print {
    .ctl > :not([role='status']) {
      display: none;
    }
    .cols summary {
      display: grid;
    }
    ::details-content {
      content-visibility: visible;
    }
  }
`;
