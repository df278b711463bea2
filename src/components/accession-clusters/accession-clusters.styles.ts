import { css } from 'lit';

/** Clusters, their chapters as tiles: the farther the talks, the more ink; what is only reported has a dashed outline. */
export const styles = css`
  .cl,
  .cl + p + .op {
    border-block-start: 1px solid var(--_edge);
  }
  .tl,
  .ky {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-start: 0.3em;
  }
  .ky {
    gap: 0.3em 1.2em;
    margin-block: 0.75em;
  }
  .cl i,
  .ky i {
    min-inline-size: 1.75em;
    padding: 0.15em 0.2em;
    text-align: center;
    font-size: 0.75em;
    font-style: normal;
    font-weight: 700;
    border: 1px solid var(--_edge);
  }
  .ky i {
    display: inline-block;
    min-inline-size: 1em;
    block-size: 1em;
    padding: 0;
    margin-inline-end: 0.5em;
    vertical-align: -0.1em;
  }
  .pw .conditions-received,
  .pw .reported {
    background: var(--_d1);
  }
  .pw .opened {
    background: var(--_d4);
    border-color: var(--_d4);
    color: var(--_surface);
  }
  .pw .closed {
    background: var(--_d5);
    border-color: var(--_d5);
    color: var(--_surface);
  }
  .pw .reported {
    border: 2px dashed var(--_ink);
  }
  .ky .reported {
    border-width: 1px;
  }
  .cl summary > span + span {
    grid-column: 2;
  }
  ol {
    margin: 0 0 0.5em 0.9em;
    padding: 0;
    list-style: none;
    font-size: 0.8667em;
  }
  .op ol li {
    border: 0;
    padding-block: 0.15em;
  }
  @container pw (width >= 480px) {
    .cl summary > span + span {
      grid-column: 3;
      max-inline-size: 11em;
      text-align: end;
    }
  }
  @container pw (width >= 840px) {
    .cl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
