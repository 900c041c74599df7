import { css } from 'lit';

/** A question with its label, hint and error: `.field`, `.wrong` while there is an error. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    max-inline-size: 34rem;
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
    color: var(--_text-quiet);
  }
  .box {
    inline-size: 100%;
    min-block-size: calc(var(--_target) + 4px);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_raised);
  }
  textarea {
    resize: vertical;
  }
  .wrong {
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_error);
  }
  .wrong .box {
    border-color: var(--_error);
  }
  .error {
    font-weight: var(--_weight-strong);
    color: var(--_error);
  }
`;
