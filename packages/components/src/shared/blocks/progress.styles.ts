import { css } from 'lit';

export const progressStyles = css`
  .progress {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  .steps {
    display: flex;
    flex: 1;
    overflow: hidden;
    border-radius: 3px;
  }
  .steps i {
    flex: 1;
    border-block-end: 5px solid var(--_line);
  }
  .steps .done {
    border-color: var(--_ink);
  }
`;
