import { css } from 'lit';
import { buttonShapeStyles } from './button-shape.styles.ts';

const kindStyles = css`
  .button {
    border-color: var(--_ink);
    color: var(--_ink);
    background: var(--_raised);
  }
  .button:hover {
    background: var(--_info);
  }
  .primary,
  .primary:hover {
    color: var(--_on-action);
    background: var(--_action);
  }
  .danger,
  .danger:hover {
    border-color: currentColor;
    color: var(--_error);
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

/**
 * `.button` with `.primary` (the one thing to do next; one per view), `.danger` (deletes something), or
 * `.plain` (a step aside: looks like a link). For `<button>` and `<a>` alike. There is no disabled
 * look: a button that cannot work yet says why when it is pressed.
 */
export const buttonStyles = [buttonShapeStyles, kindStyles];
