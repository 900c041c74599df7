import { css } from '../shared/base/css.ts';

/** What the bar gets with the screens: the way out, and the languages. */
export const barStyles = css`
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
  .menu {
    position: relative;
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    min-inline-size: 48px;
    padding-inline: 8px;
    font-size: min(1em, 24px);
    text-transform: uppercase;
    color: var(--_ink);
  }
  select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .menu:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: -3px;
  }
`;
