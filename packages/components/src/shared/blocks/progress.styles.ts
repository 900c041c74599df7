import { css } from 'lit';

export const progressStyles = css`
  .steps {
    display: flex;
    gap: var(--_space-1);
    margin-block-start: var(--_space-1);
    max-inline-size: 20rem;
  }
  .steps i {
    flex: 1;
    border-block-end: 4px solid var(--_line);
    border-radius: 2px;
  }
  .steps .done {
    border-color: var(--_ink);
  }
`;
