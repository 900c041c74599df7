import { css } from 'lit';

/**
 * `.button` with `.primary` (the one thing to do next; one per view), `.danger` (deletes something), or
 * `.plain` (a minor action; styled like a link). For `<button>` and `<a>` alike. There is no disabled
 * variant: a button that cannot work yet says why when it is pressed.
 */
export const buttonStyles = css`
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
  .primary,
  .primary:hover {
    color: var(--_on-fill);
    background: var(--_fill);
  }
  .danger,
  .danger:hover {
    border-color: currentColor;
    color: var(--_danger);
    background: var(--_raised);
  }
  .plain,
  .plain:hover {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-align: start;
    background: none;
  }
`;
