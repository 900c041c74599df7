import { css } from '../base/css.ts';

/** The shape of `.button`, for an element that gives it colours of its own. */
export const buttonShapeStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: var(--_space-2) 18px;
    /* Forced colours draw a transparent edge. */
    border: 2px solid transparent;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    text-align: center;
    /* It grows before a word breaks: so a flex row keeps it as wide as its longest. */
    overflow-wrap: break-word;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
`;
