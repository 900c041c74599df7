import { css } from '../shared/base/css.ts';
import { iconOnlyStyles } from '../shared/icons/icon.styles.ts';
import { exitTokenStyles } from '../shared/tokens/exit.styles.ts';

/**
 * The button, and the cover that hides the page while it is left. Neutral and dark in every brand, so that it is never
 * mistaken for something else. A bar takes no room where it is written, not even the gap of a grid.
 */
const ownStyles = css`
  :host(:not([hidden])) {
    display: block;
  }
  :host(:not([placement='inline'])) {
    position: absolute;
  }
  /* A row has no line of its own, so the page's font and white space give it no height. */
  .root {
    display: flex;
  }
  .exit {
    all: initial;
    display: inline-flex;
    /* Room at the end for the button that tells more. */
    max-inline-size: calc(100% - 52px);
    padding-inline-end: 52px;
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
  }
  .leave {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 10px;
    padding-inline: 16px 20px;
    font-weight: bold;
    color: inherit;
    text-decoration: none;
  }
  .exit :focus-visible {
    outline: 3px solid;
    outline-offset: -5px;
  }
  /* While it is closed, the browser does not show it. */
  .cover[open] {
    all: initial;
    position: fixed;
    inset: 0;
    color-scheme: inherit;
  }
  .cover[open],
  .cover::backdrop {
    background: Canvas;
  }
`;

/** Only what the button itself needs: the smallest file. */
export const exitStyleSheets = [exitTokenStyles, iconOnlyStyles, ownStyles];
