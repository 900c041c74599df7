import { css } from 'lit';

/** The shape of `.button`, for an element that gives it colours of its own. */
export const buttonShapeStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: var(--_space-2) var(--_space-4);
    border: var(--_edge-width) solid;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: var(--_weight-strong);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    text-decoration: underline;
  }
`;
