import { css } from 'lit';

/** The benchmarks below each other, each with its mark; beside it what is measured, where there is room. */
export const styles = css`
  .sc > li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.2em 0.75em;
    padding-block: calc(2 * var(--_row));
    border-block-start: 1px solid var(--_hair);
    break-inside: avoid;
    --_pale: color-mix(in oklab, var(--_c1) 16%, var(--_surface));
  }
  .sc > :first-child {
    border-color: var(--_edge);
  }
  .sc svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    color: var(--_muted);
  }
  .sc .met {
    color: var(--_d5);
  }
  .sc .advancing {
    color: var(--_d4);
  }
  .advancing:dir(rtl) {
    transform: scaleX(-1);
  }
  .sc .mixed {
    color: var(--_ink);
  }
  .sc .stalled {
    color: var(--_attention);
  }
  .sc p,
  .sc details,
  div > .st {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .sc p b {
    color: var(--_ink);
  }
  .sc .facts {
    grid-column: 2;
    margin-block-start: 0.3em;
  }
  .facts dd {
    flex: 1 1 100%;
    min-inline-size: 0;
    text-align: start;
  }
  .facts small,
  .st small {
    font-weight: 400;
    color: var(--_muted);
  }
  .facts .bar {
    flex-wrap: nowrap;
    gap: 0;
    block-size: 0.5em;
    max-inline-size: 16em;
    margin-block: 0.25em 0.15em;
    padding: 0;
    border: 0;
  }
  .de {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .de details {
    min-inline-size: 0;
  }
  .de details[open] {
    order: 0;
  }
  .sc .st {
    color: var(--_ink);
  }
  .st li {
    padding-block: 0.3em;
  }
  .st small {
    display: block;
  }
  @container pw (width >= 720px) {
    .sc > .wide {
      grid-template-columns: 1.25em minmax(0, 1fr) minmax(0, 22em);
    }
    .ln {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 1em;
    }
    .sc .facts {
      grid-column: 3;
      margin: 0;
      padding-inline-start: 1em;
    }
    .sc .facts > :first-child {
      border: 0;
      padding-block-start: 0;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
  }
`;
