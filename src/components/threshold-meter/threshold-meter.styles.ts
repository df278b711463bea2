import { css } from 'lit';

/** The limit's label below the bars, as far along as the limit; the ends of the scale. A unit may be long, and breaks. */
export const styles = css`
  .lab bdi:last-child {
    text-align: end;
  }
  .at,
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.875em;
    font-weight: 700;
  }
  .lab bdi,
  .at bdi,
  .ends bdi {
    min-inline-size: 0;
  }
  .at i {
    flex: var(--_part) 0 0;
  }
  .ends {
    margin-block-start: 0.25em;
    font-size: max(0.75em, 11px);
    font-weight: 400;
    color: var(--_muted);
  }
`;
