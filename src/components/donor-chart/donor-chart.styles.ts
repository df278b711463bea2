import { css } from 'lit';

/** Donors in rows: the bar under the name, or beside it where there is room. */
export const styles = css`
  .ch {
    position: relative;
    display: grid;
    grid-template-columns: minmax(4.5em, 1fr) auto auto;
    column-gap: 0.6em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .dn,
  .dr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .dr {
    align-items: center;
    padding-block: var(--_row);
    border-block-end: 1px solid var(--_hair);
    break-inside: avoid;
  }
  .hd {
    align-items: end;
    color: var(--_muted);
    border-block-end-color: var(--_edge);
  }
  .dr > span {
    text-align: end;
    color: var(--_muted);
  }
  .hd > span {
    max-inline-size: 7em;
    justify-self: end;
  }
  .hd > span:first-child {
    grid-column: 2;
  }
  .dr > svg + span {
    color: var(--_ink);
    font-weight: 700;
  }
  .dr > :nth-last-child(1 of span) {
    display: none;
  }
  .dn {
    pointer-events: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .dn svg {
    position: static;
    grid-row: 2;
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.8em;
    overflow: visible;
  }
  .dn svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .dr.on {
    position: relative;
    background: var(--_sunken);
  }
  .dr .tip {
    inset-block-start: 100%;
  }
  .rest {
    color: var(--_muted);
  }
  @container pw (width >= 480px) {
    .ch {
      grid-template-columns: fit-content(11em) minmax(6em, 1fr) auto auto;
      column-gap: 1em;
    }
    .hd > span:first-child {
      grid-column: 3;
    }
    .dn svg {
      grid-area: auto;
    }
  }
  @container pw (width >= 720px) {
    .ch {
      grid-template-columns: fit-content(14em) minmax(6em, 1fr) auto auto auto;
    }
    .dr > :nth-last-child(1 of span) {
      display: block;
    }
  }
`;
