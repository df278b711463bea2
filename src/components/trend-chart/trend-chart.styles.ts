import { css } from 'lit';

/** A chart over time. Time runs from left to right in every language. */
export const styles = css`
  .ax,
  .tr {
    font-size: max(0.75em, 11px);
    line-height: 1.35;
    color: var(--_muted);
  }
  .ax::first-letter {
    text-transform: uppercase;
  }
  .tr {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    margin-block-start: 1.5em;
    direction: ltr;
  }
  i {
    font-style: normal;
  }
  .tr > i {
    visibility: hidden;
    padding-inline-end: 0.5em;
  }
  .ch {
    position: relative;
    block-size: 14em;
  }
  .ch svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .tk,
  .ch .inc,
  .at,
  .pk {
    position: absolute;
  }
  .tk {
    inset-block-end: calc(var(--_at) * 100%);
    inline-size: 100%;
    border-block-end: 1px solid var(--_hair);
  }
  .zero {
    border-color: var(--_ink);
  }
  .tk bdi {
    position: absolute;
    inset-block-end: -0.7em;
    inset-inline-end: calc(100% + 0.5em);
  }
  path.ln,
  path.halo {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  path.halo {
    stroke: var(--_surface);
    stroke-width: 4;
  }
  path.nd {
    stroke-dasharray: 5 3;
  }
  .inc {
    background: var(--_hatch);
  }
  .ch .inc {
    inset-block: 0;
    inset-inline-start: calc(var(--_at) * 100%);
    inline-size: calc(var(--_part) * 100%);
  }
  .at {
    inset-block: 0;
    inset-inline-start: calc(var(--_at) * 100%);
    border-inline-start: 1px solid var(--_ink);
  }
  .pk {
    inset-block-start: -0.7em;
    inset-inline-start: calc(var(--_at) * 100%);
    padding-inline: 0.3em;
    color: var(--_ink);
  }
  .pk.end {
    inset-inline: auto calc((1 - var(--_at)) * 100%);
    text-align: end;
  }
  .pk > * {
    display: block;
  }
  .yr {
    display: flex;
    grid-column: 2;
  }
  .yr span {
    flex: var(--_part) 1 0;
    min-inline-size: 0;
    padding-inline-start: 0.25em;
    border-inline-start: 1px solid var(--_edge);
    white-space: nowrap;
  }
  .yr > * > * {
    display: block;
    min-block-size: 1.35em;
    color: var(--_ink);
  }
  .dash {
    inline-size: 1.4em;
    border-block-start: 2px solid var(--_ink);
  }
  .dash.need {
    border-block-start-style: dashed;
  }
  .dash.inc {
    block-size: 0.8em;
    border: 1px solid var(--_void);
  }
  @container pw (width >= 720px) {
    .ch {
      block-size: 18em;
    }
  }
`;
