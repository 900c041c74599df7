import { css } from 'lit';

/** Things that belong together, raised from the paper. */
export const cardStyles = css`
  .card {
    padding: var(--_space-4);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
`;
