import { css } from 'lit';

/**
 * The number is text of the page's own paragraph and breaks with it: a button would stand in it as one block.
 * What opens is kept apart from the paragraph, beside the number where the browser can anchor it, else in the middle.
 */
export const styles = css`
  :host {
    display: inline;
  }
  .num {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
    anchor-name: --pw-figure;
  }
  .num:focus-visible {
    outline: 2px solid;
  }
  .bad::after {
    content: '\\00a0?' / '';
    font-size: 0.75em;
  }
  [popover] {
    inline-size: min(22em, 100vw - 2em);
    padding: 0;
    border: 0;
    font-size: medium;
  }
  .pw {
    border: 1px solid var(--_edge);
  }
  @supports (position-area: block-end) {
    [popover] {
      position-anchor: --pw-figure;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
      inset: auto;
      margin: 0.35em 0;
    }
  }
  @media print {
    .num {
      text-decoration: none;
    }
    [popover] {
      display: none;
    }
  }
`;
