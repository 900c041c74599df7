import { css } from '../base/css.ts';

/** `.empty`: nothing is here. Why, and what to do about it. */
export const emptyStyles = css`
  .empty {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: var(--_space-3);
    padding: var(--_space-7) var(--_gutter);
    text-align: center;
  }
  .empty > p {
    max-inline-size: 42ch;
  }
  .empty > .button {
    inline-size: 100%;
  }
`;
