import { css } from 'lit';

/** The ring with its key: beside it, or below where there is no room. */
export const styles = css`
  .rg {
    display: flex;
    align-items: center;
    gap: 1.25em;
    --_pale: color-mix(in oklab, var(--_c1) 16%, var(--_surface));
  }
  .rg .facts {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 14em;
    margin: 0;
  }
  .facts div {
    column-gap: 0.5em;
  }
  .facts div:first-child {
    border: 0;
  }
  .facts dt {
    display: flex;
    gap: 0.6em;
    color: inherit;
  }
  .sw {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: 0.32em;
    border: 1px solid #0000;
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
  .ring {
    position: relative;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 7.5em;
    block-size: 7.5em;
    line-height: 1.05;
    text-align: center;
  }
  .ring svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  .ring b {
    font-size: min(1.625em, 7em / var(--_letters));
    letter-spacing: -0.01em;
  }
  .ring span {
    max-inline-size: 6em;
    margin: 0.15em auto 0;
    font-size: max(0.75em, 11px);
    line-height: 1.2;
    color: var(--_muted);
  }
  @container pw (width < 250px) {
    .rg {
      flex-wrap: wrap;
    }
    .rg .facts {
      flex-basis: 100%;
    }
  }
  @container pw (width >= 480px) {
    .ring {
      inline-size: 8.5em;
      block-size: 8.5em;
    }
    .ring b {
      font-size: min(1.875em, 8em / var(--_letters));
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
