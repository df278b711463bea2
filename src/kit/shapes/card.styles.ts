import { css } from 'lit';

/**
 * The frame that all widgets share: isolation from the host page, type, footer, table, states.
 * `.in` floats, as underlines, first letters and first lines of an ancestor stop at a float and at nothing else that
 * breaks across pages. A container has no width of its own: where the host shrinks to what is in it, it would be none.
 * Source and date cannot be hidden by way of their part: what is important in here outranks what is important outside.
 * The direction is that of `dir` alone, as pictures are mirrored by it: labels never stand under another's part.
 */
export const card = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .pw {
    all: initial;
    display: flow-root;
    direction: ltr;
    visibility: inherit;
    color-scheme: inherit;
    container: pw / inline-size;
    contain-intrinsic-size: 17.5em;
    font-family: var(--pw-font-text, inherit);
    font-size: var(--pw-font-size, medium);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.45;
    overflow-wrap: break-word;
    color: var(--_ink);
    background: var(--_surface);
    forced-color-adjust: none;
  }
  .pw:dir(rtl) {
    direction: rtl;
  }
  .pw *,
  .in::before {
    box-sizing: border-box;
  }
  .in {
    float: left;
    inline-size: 100%;
    position: relative;
    padding: var(--pw-space-block, 0.875em) var(--_pad);
    border-block: 1px solid var(--_hair);
    --_pad: var(--pw-space-inline, 1em);
    --_row: var(--pw-space-row, 0.4em);
  }
  .in::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: var(--_pad);
    inline-size: 3.125em;
    block-size: 4px;
    background: linear-gradient(90deg, var(--_d1) 20%, var(--_d2) 0 40%, var(--_d3) 0 60%, var(--_d4) 0 80%, var(--_d5) 0);
  }
  .in:dir(rtl)::before {
    transform: scaleX(-1);
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .t {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
    padding-block-start: 0.25em;
    text-wrap: balance;
  }
  .n {
    font-size: 2.5em;
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.015em;
    margin-block-start: 0.2em;
  }
  .n small {
    font-size: 0.45em;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--_muted);
    margin-inline-start: 0.25em;
  }
  .nl {
    font-size: 1.0625em;
    font-weight: 500;
    line-height: 1.3;
    color: var(--_muted);
  }
  .s {
    margin-block-start: 0.5em;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .p {
    margin-block-start: 1em;
  }
  .two > :only-child {
    grid-column: 1 / -1;
  }
  .sm {
    margin-block-start: 0.75em;
    max-inline-size: 47em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .facts {
    margin-block-start: 0.9em;
    font-size: 0.875em;
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: var(--_row);
    border-block-start: 1px solid var(--_hair);
  }
  .facts dt {
    max-inline-size: 100%;
    color: var(--_muted);
  }
  .facts dt > span {
    min-inline-size: 0;
  }
  .facts dd {
    font-weight: 700;
    margin-inline-start: auto;
    text-align: end;
  }
  .f {
    display: flex !important;
    visibility: visible !important;
    opacity: 1 !important;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.125em 1.5em;
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_hair);
    font-size: max(0.75em, 11px);
    line-height: 1.5;
    color: var(--_muted);
  }
  .src {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  .fr {
    color: var(--_ink);
  }
  .fr svg,
  .wm svg {
    block-size: 0.9em;
    inline-size: auto;
    vertical-align: -0.08em;
    margin-inline-end: 0.4em;
    overflow: visible;
  }
  .wm {
    order: 1;
    margin-inline-start: auto;
    min-block-size: 24px;
    align-content: center;
    font-weight: 700;
    white-space: nowrap;
  }
  a {
    color: var(--_link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    align-content: center;
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  :focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  details[open] {
    order: 2;
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .tb {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: max(1em, 12px);
    color: var(--_ink);
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: 0.5em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    padding-block: var(--_row);
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_hair);
  }
  thead th {
    color: var(--_muted);
    border-block-end-color: var(--_edge);
  }
  td:nth-child(2) {
    font-weight: 700;
  }
  .note:not(:empty) {
    border-inline-start: 2px solid var(--_attention);
    padding-inline-start: 0.6em;
    margin-block-start: 0.6em;
  }
  .note li {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .sk {
    display: block;
    background: var(--_sunken);
    block-size: 1.2em;
    margin-block-start: 0.5em;
    max-inline-size: 38em;
  }
  .sk.big {
    block-size: 2.75em;
    max-inline-size: 9em;
  }
  .sk.slot {
    block-size: var(--_slot, 8em);
    max-inline-size: none;
  }
  .quiet .in {
    padding-block: 0;
    border: 0;
  }
  .quiet .in::before {
    content: none;
  }
  .void {
    block-size: 1.5em;
    background: var(--_hatch);
    border: 1px solid var(--_void);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container pw (width >= 480px) {
    .in {
      --_pad: var(--pw-space-inline, 1.25em);
    }
    .t {
      font-size: 1.1875em;
    }
    .n {
      font-size: 3em;
    }
  }
  @container pw (width >= 720px) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      column-gap: 2.5em;
      align-items: start;
    }
    .two > .p {
      margin-block-start: 0.4em;
    }
  }
  @media (pointer: coarse) {
    summary {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .sk {
      animation: pulse 1.6s ease-in-out 2;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.55;
    }
  }
  @media print {
    .pw {
      color-scheme: light;
      print-color-adjust: exact;
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
