import { css } from 'lit';

/** The box of a shape that stands by itself: what floats takes no underline and no first letter from the page. */
export const primitiveStyles = css`
  .only {
    float: left;
    inline-size: 100%;
    position: relative;
  }
  .only > :first-child {
    margin-block-start: 0;
  }
  .only > .f {
    padding: 0;
    border: 0;
  }
  .lacks {
    font-weight: 700;
    border-inline-start: 2px solid var(--_attention);
    padding-inline-start: 0.4em;
  }
`;

/** A shape in a line of text, as wide as what is in it. */
export const inlineStyles = css`
  :host {
    display: inline-block;
    vertical-align: baseline;
  }
  .pw {
    display: inline-block;
    container-type: normal;
  }
  .only {
    float: none;
    inline-size: auto;
  }
`;
