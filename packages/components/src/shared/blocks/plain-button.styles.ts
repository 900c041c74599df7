import { css } from 'lit';

/** `.button` alone, for an element that has no other kind. */
export const plainButtonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: var(--_space-2) var(--_space-4);
    border: var(--_edge-width) solid var(--_brand);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: var(--_weight-strong);
    text-align: center;
    text-decoration: none;
    color: var(--_brand);
    background: var(--_raised);
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    background: var(--_soft);
    text-decoration: underline;
  }
`;
