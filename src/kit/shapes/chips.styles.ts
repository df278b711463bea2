import { css } from 'lit';

/** Chips and the field beside them. Printed, only the status tells what was chosen. */
export const chipStyles = css`
  .ctl,
  .ctl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .ctl {
    column-gap: 1.2em;
    font-size: 0.8125em;
  }
  .ctl bdi {
    opacity: 0.75;
  }
  button,
  input {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    min-block-size: 2.15em;
    padding: 0.3em 0.6em;
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: 2px;
  }
  [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
    border-color: var(--_ink);
  }
  button b {
    font-weight: 400;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  @media (pointer: coarse) {
    button,
    input {
      min-block-size: 44px;
    }
    input {
      font-size: 16px;
    }
  }
  @media print {
    .ctl > :not(bdi) {
      display: none;
    }
  }
`;
