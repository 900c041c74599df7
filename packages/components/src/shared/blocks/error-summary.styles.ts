import { css } from '../base/css.ts';

/** Every mistake, above the form, on a tint. */
export const errorSummaryStyles = css`
  .summary {
    max-inline-size: var(--_measure);
    padding: var(--_space-3) var(--_space-4);
    border: var(--_edge-width) solid transparent;
    border-radius: var(--_radius);
    background: var(--_error-soft);
  }
  .summary h2 {
    font-size: var(--_text-m);
  }
  .summary a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target-least);
    font-weight: 650;
    color: var(--_error);
  }
`;
