import { css } from 'lit';

/** The bar and its rows: the more ink, the harder to retract. */
export const styles = css`
  .count {
    display: inline-block;
    position: relative;
    white-space: nowrap;
  }
  .run {
    display: none;
  }
  @media screen {
    .run {
      display: inline;
      position: absolute;
      user-select: none;
    }
    .run:not(:empty) + span {
      opacity: 0;
    }
  }
  .bar {
    inline-size: calc(var(--_run, 1) * 100%);
  }
  .facts dt {
    min-inline-size: 7.5em;
  }
  .facts dd {
    white-space: nowrap;
  }
  .facts small {
    display: inline-block;
    min-inline-size: 2.5em;
    margin-inline-start: 0.6em;
    font-size: 1em;
    font-weight: 400;
    color: var(--_muted);
  }
  .ch {
    display: flex;
    gap: 0.4em;
    color: inherit;
  }
  .ch span {
    min-inline-size: 0;
  }
  .ch .mk {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.15em;
  }
  @container pw (width < 320px) {
    .m small {
      display: none;
    }
  }
  @container pw (width < 250px) {
    .facts small {
      display: none;
    }
  }
  @container pw (width >= 250px) {
    .facts div {
      flex-wrap: nowrap;
    }
  }
`;
