import { css } from '../shared/base/css.ts';
import { menuStyles } from '../shared/blocks/menu.styles.ts';

const ownStyles = css`
  .leave {
    display: flex;
    gap: 8px;
    align-items: center;
    padding-inline: 12px;
    font-size: min(1em, 24px);
    font-weight: var(--_weight-strong);
    line-height: 1.15;
    text-decoration: none;
    color: var(--_on-exit);
    background: var(--_exit);
  }
  .leave:focus-visible {
    outline-color: currentColor;
    outline-offset: -6px;
  }
  /* The bar runs over the gutter, and the button to leave follows. */
  .rail > .menu {
    font-size: min(1em, 24px);
    margin-inline-end: calc(var(--_gutter) - 8px);
  }
`;

/** What the bar gets with the screens: the way out, and the languages. */
export const barStyles = [menuStyles, ownStyles];
