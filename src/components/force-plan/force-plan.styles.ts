import { css } from 'lit';

/** The elements side by side where there is room, one below the other where there is none. */
export const styles = css`
  .els {
    display: grid;
    gap: 1.5em 2em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .els li {
    min-inline-size: 0;
    break-inside: avoid;
  }
  .els .rh {
    margin: 0 0 0.4em;
    font-size: 1.0667em;
  }
  dt {
    margin-block-start: 0.5em;
    font-size: 0.8667em;
    color: var(--_muted);
  }
  dt::first-letter,
  dd bdi::first-letter {
    text-transform: uppercase;
  }
  .els dd {
    display: flex;
    gap: 0.5em;
  }
  .els dd bdi {
    min-inline-size: 0;
  }
  .els dd .mk {
    flex: none;
    margin-block-start: 0.2em;
  }
  dd + dd {
    margin-block-start: 0.2em;
  }
  .ros:has(> :only-child) {
    columns: auto;
  }
  @container pw (width >= 480px) {
    .els {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
