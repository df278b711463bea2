import { css } from 'lit';

/** The gauge: bars on one zero-based scale, the void of the gap, the mark of the pace. */
export const styles = css`
  .lab {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    font-size: 0.875em;
  }
  .lab b {
    min-inline-size: 5em;
    font-weight: 700;
  }
  .trk {
    position: relative;
    block-size: 2em;
    margin-block: 0.35em 0.9em;
    inline-size: calc(var(--_length) * 100%);
  }
  .bar {
    display: flex;
    block-size: 100%;
  }
  .bar > * {
    flex: var(--_part, 1) 1 0;
    min-inline-size: 0;
    border: 1px solid var(--_edge);
  }
  .bar > * + * {
    border-inline-start: 0;
  }
  .own {
    background: var(--_d1);
  }
  .bar > .covered {
    background: var(--_c1);
    border-color: var(--_c1);
  }
  .bar > .gap {
    background: var(--_hatch);
    border-color: var(--_void);
  }
  .bar > .none {
    display: none;
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
  .und {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: -0.35em;
    font-size: 0.8125em;
    line-height: 1.35;
  }
  .und > * {
    max-inline-size: 100%;
  }
  .und b {
    font-weight: 700;
  }
  .und b:last-child {
    margin-inline-start: auto;
  }
  .und span {
    color: var(--_muted);
  }
  .arc {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    margin-inline: auto;
    overflow: visible;
  }
  .arc > .halo {
    stroke-width: 4;
  }
  .arc > .tick {
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
