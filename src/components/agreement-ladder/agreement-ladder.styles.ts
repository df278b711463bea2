import { css } from 'lit';

/** The ladder with what stands beside it; then agreements in columns, each with its marks, which open to what is said of them. */
export const styles = css`
  .rh {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    margin-block-start: 1.1em;
    padding-block-end: 0.3em;
    font-size: 0.875em;
    border-block-end: 1px solid var(--_edge);
  }
  .rh b {
    min-inline-size: 0;
  }
  .rh bdi {
    color: var(--_muted);
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
  .lad {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.5em;
    align-items: start;
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
`;
