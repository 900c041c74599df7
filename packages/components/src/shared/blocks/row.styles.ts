import { css } from '../base/css.ts';

/** `.row`: buttons beside each other, as many as fit. */
export const rowStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }
`;
