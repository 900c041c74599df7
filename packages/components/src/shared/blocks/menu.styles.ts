import { css } from '../base/css.ts';

/**
 * `.menu`: the languages, behind a globe and the code of the one shown, at the end of a row. What can be tapped
 * goes 8 px over the gutter; what is seen ends with it.
 */
export const menuStyles = css`
  .menu {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    margin-inline: auto -8px;
    padding-inline: 8px;
    text-transform: uppercase;
    color: var(--_ink);
  }
  .menu > select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
  }
`;
