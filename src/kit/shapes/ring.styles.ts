import { css } from 'lit';

/** The ring with what stands beside it, or below where there is no room. */
export const ringStyles = css`
  .rg {
    display: flex;
    align-items: center;
    gap: 1.25em;
    --_pale: color-mix(in oklab, var(--_c1) 16%, var(--_surface));
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
`;
