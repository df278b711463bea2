import { css } from 'lit';

/** The gauge, straight or bent: what covers, the void of the gap, the marks of pace and target. */
export const meterStyles = css`
  .lab {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    font-size: 0.875em;
  }
  .lab b {
    min-inline-size: 5em;
  }
  .trk {
    position: relative;
    block-size: 2em;
    margin-block: 0.35em 0.9em;
    inline-size: calc(var(--_length) * 100%);
  }
  .bar > .covered {
    border-color: var(--_c1);
  }
  .bar > .gap {
    border-color: var(--_void);
  }
  .pace,
  .goal {
    position: absolute;
    inset-block: -0.35em;
    inset-inline-start: calc(var(--_at) * 100%);
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--_ink);
    box-shadow: 0 0 0 1px var(--_surface);
  }
  .pace::after {
    content: '';
    position: absolute;
    inset-block-end: -1px;
    inset-inline-start: -5px;
    border: solid #0000;
    border-width: 0 4px 5px;
    border-block-end-color: var(--_ink);
  }
  .arc {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    margin-inline: auto;
    overflow: visible;
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 4;
  }
  .tick {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .arc:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print {
    .trk {
      break-inside: avoid;
    }
  }
`;
