import { css } from '../../shared/base/css.ts';
import { menuStyles } from '../../shared/blocks/menu.styles.ts';

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
  .notice {
    font-weight: var(--_weight-strong);
    line-height: 1.25;
  }
  /* Very large words: both are in the bar, and neither sticks out of the window. */
  @container (max-width: 12em) {
    .rail > .call {
      font-size: min(var(--_text-l), 9cqi);
    }
    .leave .icon {
      display: none;
    }
    .elapsed .button {
      padding-inline: 0;
    }
    .points span,
    .after h3 {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }
  /* The bar runs over the gutter, and the button to leave follows. */
  .rail > .menu {
    font-size: min(1em, 24px);
    margin-inline-end: calc(var(--_gutter) - 8px);
  }
`;

/** What the bar gets with the screens: the way out, and the languages. */
export const barStyles = [menuStyles, ownStyles];
