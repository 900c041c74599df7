import { css } from '../base/css.ts';

/** The way out, and what covers the page on the way. Neutral and dark in every brand, so that it is never mistaken. */
export const quickExitStyles = css`
  .exit {
    all: initial;
    display: inline-flex;
    max-inline-size: 100%;
    min-block-size: 52px;
    border-radius: var(--_radius);
    overflow: hidden;
    font: var(--_text-m) / 1.15 sans-serif;
    font-family: var(--_font);
    color: var(--_on-exit);
    background: var(--_exit);
    color-scheme: inherit;
  }
  .exit.bar {
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483647;
    display: flex;
    min-block-size: 44px;
    border-radius: 0;
    padding-block-end: env(safe-area-inset-bottom);
    box-shadow: inset 0 1px #ffffff40;
  }
  .leave {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 10px;
    padding-inline: 16px 20px;
    font-weight: var(--_weight-strong);
    color: inherit;
    text-decoration: none;
    touch-action: manipulation;
  }
  .how {
    flex: none;
    inline-size: 52px;
    padding: 0;
    border: 0 solid #ffffff59;
    border-inline-start-width: 1px;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .exit :focus-visible {
    outline: 3px solid;
    outline-offset: -5px;
  }
  .cover,
  .cover::backdrop {
    position: fixed;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    background: Canvas;
  }
`;
