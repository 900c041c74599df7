import { css } from 'lit';

export const errorSummaryStyles = css`
  .summary {
    padding: var(--_space-3) var(--_space-4) var(--_space-1);
    border: var(--_line-width) solid transparent;
    border-radius: var(--_radius);
    background: var(--_error-soft);
  }
  .summary h2 {
    font-size: var(--_text-m);
    line-height: var(--_leading);
    font-weight: var(--_weight-strong);
    letter-spacing: normal;
  }
  .summary a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: var(--_weight-strong);
    color: var(--_error);
  }
`;
