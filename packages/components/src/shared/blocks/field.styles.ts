import { css } from 'lit';

/** A question with its label, hint and error: `.field`, `.wrong` while there is an error. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    max-inline-size: var(--_measure);
  }
  .label {
    font-weight: var(--_weight-strong);
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  fieldset p {
    margin-block-start: var(--_space-2);
  }
  .hint {
    line-height: 1.4;
    color: var(--_text-quiet);
  }
  .box {
    inline-size: 100%;
    min-block-size: 52px;
    padding: 10px 14px;
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_raised);
  }
  .box::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  textarea {
    resize: vertical;
  }
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
