import { css } from 'lit';

/** The key beside the ring, or below it where there is no room. */
export const styles = css`
  .rg .facts {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 14em;
    margin: 0;
  }
  .facts div {
    flex-wrap: nowrap;
    column-gap: 0.5em;
  }
  .sw {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: 0.32em;
    border-color: #0000;
  }
  .sw.reached {
    background: var(--_c1);
  }
  .sw.reported {
    background: var(--_pale);
    border: 1px dashed var(--_ink);
  }
  .sw.void {
    background: var(--_hatch);
    border-color: var(--_void);
  }
  @container pw (width < 250px) {
    .rg .facts {
      flex-basis: 100%;
    }
  }
  @container pw (width >= 560px) {
    .two {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1.5em;
      align-items: center;
    }
    .two > .p {
      margin: 0;
    }
  }
`;
