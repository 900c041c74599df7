import { css } from '../shared/base/css.ts';
import { quickExitStyles } from '../shared/blocks/quick-exit.styles.ts';
import { iconOnlyStyles } from '../shared/icons/icon.styles.ts';
import { exitTokenStyles } from '../shared/tokens/exit.styles.ts';

/** A bar takes no room where it is written, not even the gap of a grid. */
const ownStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:not([placement='inline'])) {
    position: absolute;
  }
  /* A row has no line of its own, so the page's font and white space give it no height. */
  .wall {
    display: flex;
  }
`;

/** Only what the button itself needs: the smallest file. */
export const exitStyleSheets = [exitTokenStyles, iconOnlyStyles, quickExitStyles, ownStyles];
