import { css } from 'lit';

/** Tiles where states are, and the list beside them; where tiles would be too small to touch, and on paper, the list alone. */
export const styles = css`
  .mp {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.75em;
    margin-block-start: 0.75em;
  }
  .geo {
    container: geo / inline-size;
  }
  .map {
    display: grid;
    grid-template-columns: repeat(9, minmax(0, 1fr));
    gap: 2px;
    max-inline-size: 27em;
    direction: ltr;
  }
  .map button {
    grid-area: var(--_at);
    flex-direction: column;
    justify-content: center;
    gap: 0.2em;
    min-block-size: 0;
    aspect-ratio: 1;
    padding: 0;
    font-size: clamp(0.6875em, 3.2cqi, 0.8125em);
    font-weight: 700;
    line-height: 1;
    border-radius: 0;
  }
  .d1 {
    background: var(--_d1);
  }
  .d2 {
    background: var(--_d2);
  }
  .d3 {
    background: var(--_d3);
    color: #000;
  }
  .d4 {
    background: var(--_d4);
    color: var(--_surface);
  }
  .d5 {
    background: var(--_d5);
    color: var(--_surface);
  }
  .map .unconfirmed {
    border-style: dashed;
  }
  .map .outside {
    border: 1px dotted var(--_edge);
    font-weight: 400;
    color: var(--_muted);
  }
  .map .besides {
    border: 2px solid var(--_ink);
  }
  .map [aria-selected='true'] {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
    z-index: 1;
  }
  .map :focus-visible {
    outline-color: var(--_link);
  }
  .ft {
    display: flex;
    align-items: end;
    gap: 2px;
    block-size: 0.5em;
  }
  .ft i {
    inline-size: 3px;
    block-size: 100%;
  }
  .d0 i {
    inline-size: 0.5em;
    block-size: 3px;
  }
  .on {
    background: currentColor;
  }
  .map .bey {
    grid-area: 8 / 1 / 9 / 5;
    align-self: end;
    font-size: max(0.75em, 11px);
    line-height: 1.2;
  }
  .rec {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .rec p::first-letter {
    text-transform: uppercase;
  }
  .rec .sm {
    margin: 0;
  }
  .mp .rh:first-child {
    margin: 0;
  }
  .mp .ros {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-start: 0.3em;
  }
  .mp li {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    gap: 0 0.4em;
    border: 0;
    padding-block: 0.15em;
  }
  .mp li:has(small) {
    flex: 1 1 14em;
    align-content: start;
  }
  .mp li b {
    min-inline-size: 0;
    font-weight: 400;
  }
  .mp li span {
    display: none;
  }
  .mp li small {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .mp .iso {
    flex: none;
    inline-size: 2.4em;
  }
  @container geo (width < 234px) {
    .geo > * {
      display: none;
    }
  }
  @container pw (480px <= width < 720px) {
    .geo {
      display: grid;
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
      grid-template-rows: auto 1fr;
      column-gap: 1.5em;
    }
    .map {
      grid-row: 1 / 4;
    }
    .geo > :not(.map) {
      grid-column: 2;
      margin-block: 0 0.75em;
    }
  }
  @container pw (width >= 720px) {
    .mp {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }
  }
  @container pw (width >= 900px) {
    .mp {
      grid-template-columns: 27em minmax(0, 1fr);
    }
  }
  @media print {
    .geo > * {
      display: none;
    }
  }
`;
