import { css } from 'lit';

/** What narrows the roster. */
export const styles = css`
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  @media print {
    .ctl > :not([role='status']) {
      display: none;
    }
  }
`;
