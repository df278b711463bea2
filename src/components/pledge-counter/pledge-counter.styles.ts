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
    display: flex;
    block-size: 2em;
    inline-size: calc(var(--_run, 1) * 100%);
  }
  .bar > * {
    flex: var(--_part) 1 0;
    min-inline-size: 0;
  }
  .bar > *,
  .sw {
    background: var(--_fill);
    border: 1px solid var(--_edge);
  }
  .bar > * + * {
    border-inline-start: 0;
  }
  .facts div:first-child {
    border: 0;
  }
  .facts dt {
    min-inline-size: 7.5em;
    display: flex;
    gap: 0.6em;
    color: inherit;
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
