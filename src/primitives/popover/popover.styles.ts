import { css } from 'lit';

/** Beside its button where the browser can anchor it, else in the middle of the page as the platform has it. */
export const styles = css`
  button {
    min-block-size: max(2.15em, 24px);
    cursor: pointer;
    anchor-name: --pw-more;
  }
  [popover] {
    max-inline-size: min(24em, 100vw - 2em);
    padding: 0.75em 1em;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_edge);
  }
  @supports (position-area: block-end) {
    [popover] {
      position-anchor: --pw-more;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
      inset: auto;
      margin: 0.35em 0 0;
    }
  }
  @media print {
    [popover] {
      display: block;
      position: static;
    }
  }
`;
