import { css } from 'lit';

/** A question with its label, hint and control. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .label {
    font-weight: var(--_weight-strong);
  }
  h2 .label {
    font-weight: inherit;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  fieldset p {
    margin-block-start: var(--_space-1);
  }
  .hint {
    color: var(--_text-quiet);
    max-inline-size: var(--_measure);
  }
  .box {
    inline-size: 100%;
    max-inline-size: 34rem;
    min-block-size: 52px;
    padding: 10px 14px;
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_raised);
  }
  textarea {
    resize: vertical;
  }
`;

/** A field while there is an error: `.wrong`. Its edge is heavy, and no wider than it was. */
export const wrongFieldStyles = css`
  .wrong .box {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1.5px var(--_error);
  }
  .error {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    color: var(--_error);
  }
  @media (forced-colors: active) {
    .wrong .box {
      border-width: 3px;
    }
  }
`;
