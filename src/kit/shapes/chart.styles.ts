import { css } from 'lit';

/** A chart with what is read on it, its key and its file. */
export const chartStyles = css`
  .pw {
    --_c2: light-dark(#bd892c, #c9943a);
    --_c3: light-dark(#56788a, #4f7186);
    --_pale: color-mix(in oklab, var(--_c1) 16%, var(--_surface));
  }
  .k0 {
    --_fill: var(--_c1);
  }
  .k1 {
    --_fill: var(--_c2);
  }
  .k2 {
    --_fill: var(--_c3);
  }
  .k3 {
    --_fill: var(--_pale);
  }
  path {
    fill: var(--_fill);
    vector-effect: non-scaling-stroke;
  }
  path.k3 {
    stroke: var(--_edge);
  }
  .cv,
  .rd,
  .ch svg {
    position: absolute;
    inset: 0;
  }
  .ch svg,
  .rd,
  .tip {
    pointer-events: none;
  }
  .on ~ * [class^='k'],
  .on ~ svg [class^='k'] {
    opacity: 0;
  }
  .ky {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.5em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .ky > *,
  .dl {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    font: inherit;
    text-align: start;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .ky > * {
    max-inline-size: 100%;
  }
  .ky bdi {
    min-inline-size: 0;
  }
  .cv {
    overflow: hidden;
  }
  .ky > span {
    cursor: auto;
  }
  .sw {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    color: var(--_fill);
    background: currentColor;
    border: 1px solid var(--_edge);
    transition: color 1ms;
  }
  .ky [aria-pressed='false'] {
    text-decoration: line-through;
  }
  .ky [aria-pressed='false'] .sw {
    background: none;
  }
  .tip {
    position: absolute;
    inset-block-start: calc(var(--_part) * 100%);
    inset-inline-start: calc(var(--_at) * 100%);
    max-inline-size: min(18em, 60%);
    padding: 0.1em 0.4em;
    font-size: max(0.75em, 11px);
    line-height: 1.35;
    background: var(--_surface);
    border: 1px solid var(--_edge);
  }
  .tip.end {
    inset-inline: auto calc((1 - var(--_at)) * 100%);
  }
  .dl {
    display: block;
    margin-block-start: 0.5em;
    font-size: max(0.75em, 11px);
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  @media (pointer: coarse) {
    .ky > button,
    .dl {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .pw {
      --_c2: color-mix(in srgb, CanvasText 28%, Canvas);
      --_c3: color-mix(in srgb, CanvasText 62%, Canvas);
    }
  }
  @media print {
    .cv,
    .dl,
    .tip {
      display: none;
    }
    .on ~ * [class^='k'],
    .on ~ svg [class^='k'] {
      opacity: 1;
    }
  }
`;
