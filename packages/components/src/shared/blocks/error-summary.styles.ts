import { css } from 'lit';

export const errorSummaryStyles = css`
  .summary {
    padding: var(--_space-4);
    border: var(--_edge-width) solid var(--_error);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
    background: var(--_error-soft);
  }
  .summary h2 {
    font-size: var(--_text-l);
  }
  .summary a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    font-weight: var(--_weight-strong);
    color: var(--_error);
  }
`;
