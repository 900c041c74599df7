import { css } from '../base/css.ts';

/** A field while there is an error: `.wrong`. */
export const fieldErrorStyles = css`
  .wrong .box {
    /* The heavier edge takes its room from the padding: the words stay where they are. */
    padding: 8.5px 12.5px;
    border: 3px solid var(--_error);
  }
  .error {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    color: var(--_error);
  }
`;
