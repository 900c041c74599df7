import { css } from 'lit';

/** A list to choose from. Each row is one large target; what is chosen shows by its mark, border and background. */
export const choicesStyles = css`
  .choices {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: calc(var(--_target) + 8px);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_ink);
  }
  .choice:hover,
  .choice:has(:checked) {
    border-color: var(--_ink);
  }
  .choice:has(:checked) {
    background: var(--_info);
  }
`;
