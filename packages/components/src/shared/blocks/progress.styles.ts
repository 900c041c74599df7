import { css } from '../base/css.ts';

/** "2 of 5" and a bar. */
export const progressStyles = css`
  .progress {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--_text-s);
    font-weight: var(--_weight-strong);
  }
  .steps {
    flex: 1;
    display: flex;
    block-size: 5px;
    border-radius: 9px;
    background: var(--_line);
    overflow: hidden;
  }
  .steps i {
    flex: 1;
  }
  .steps .done {
    background: var(--_ink);
  }
`;
