import { css } from 'lit';

/** States in columns under a heading for what they share. */
export const rosterStyles = css`
  .rh,
  .ros span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .rh > * {
    min-inline-size: 0;
  }
  b::first-letter,
  small:has(bdi:dir(ltr))::first-letter {
    text-transform: uppercase;
  }
  .p svg {
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .p .mk {
    stroke: var(--_hair);
    stroke-width: 1;
  }
  .rh {
    margin-block-start: 1.1em;
    padding-block-end: 0.3em;
    font-size: 0.875em;
    border-block-end: 1px solid var(--_edge);
  }
  .rh bdi,
  small {
    color: var(--_muted);
  }
  .ros {
    column-gap: 2em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .ros li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) fit-content(50%);
    gap: 0.1em 0.6em;
    padding-block: var(--_row);
    border-block-end: 1px solid var(--_hair);
    break-inside: avoid;
  }
  small {
    grid-column: 2 / -1;
    font-size: 0.8667em;
  }
  .ros span {
    justify-content: end;
  }
  .iso {
    place-self: start;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    align-content: center;
    text-align: center;
    font-size: 0.6875em;
    font-style: normal;
    font-weight: 700;
    background: var(--_sunken);
    outline: 1px solid var(--_hair);
    outline-offset: -1px;
  }
  .p .iso svg {
    display: block;
    block-size: 100%;
    fill: #000;
    stroke: none;
  }
  .no {
    outline: 1px dashed var(--_edge);
  }
  @container pw (width >= 480px) {
    .ros {
      columns: 2;
    }
  }
  @container pw (width >= 720px) {
    .ros {
      columns: 3;
    }
  }
`;
