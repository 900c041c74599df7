import { css } from '../shared/base/css.ts';
import { hostBaseStyles } from '../shared/blocks/host-base.styles.ts';
import { preferenceStyles } from '../shared/tokens/preferences.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

/** Styles that are not needed to leave, loaded after the bar. The dots show how often Shift was pressed. */
const laterStyles = css`
  .exit {
    position: relative;
  }
  /* In the room that the bar keeps for it. */
  .how {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 52px;
    padding: 0;
    border: 0 solid #ffffff59;
    border-inline-start-width: 1px;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .exit.bar {
    box-shadow: inset 0 1px #ffffff40;
  }
  .leave {
    touch-action: manipulation;
  }
  .leave:hover {
    text-decoration: underline;
  }
  /* Whatever a page writes there, it is a bar: three lines at most. */
  .leave {
    min-inline-size: 0;
  }
  .leave > span {
    min-inline-size: 0;
    max-block-size: calc(3lh + 0.3em);
    /* Room for descenders, such as that of a g. */
    padding-block: 0.15em;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .dots {
    display: inline-flex;
    gap: 4px;
  }
  .dots i {
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .dots .on {
    background: currentColor;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .exit {
      border: 2px solid ButtonBorder;
    }
  }
  @media print {
    .exit {
      display: none !important;
    }
  }
`;

/** The sheet opens above the bar, which can still be pressed. */
const sheetStyles = css`
  .root {
    background: none;
  }
  .scrim {
    position: fixed;
    inset: 0;
    flex-direction: column;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: var(--_space-4) 0 0;
    border: 0;
    overflow: hidden;
    color: var(--_text);
    background: none;
  }
  .scrim[open] {
    display: flex;
  }
  .scrim::backdrop {
    background: #0009;
  }
  .sheet {
    flex: 0 1 auto;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: calc(var(--_text-m) * 33);
    margin-block-start: auto;
    margin-inline: auto;
    padding: var(--_space-2) var(--_space-4) var(--_space-4);
    border-radius: 20px 20px 0 0;
    background: var(--_surface);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet > * + * {
    margin-block-start: var(--_space-3);
  }
  .scrim .exit {
    flex: none;
    min-block-size: 44px;
    border-radius: 0;
    padding-block-end: env(safe-area-inset-bottom);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
  }
  .head h2,
  .sheet h3 {
    font-size: 1.294em;
    font-weight: var(--_weight-heavy);
    line-height: var(--_leading-tight);
    text-wrap: balance;
  }
  .sheet h3 {
    font-size: 1.118em;
  }
  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    margin-inline-end: -12px;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .can {
    display: grid;
    gap: var(--_space-2);
  }
  .can li {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: var(--_space-3);
    line-height: 1.35;
  }
  .can .icon {
    margin-block-start: 1px;
  }
  .yes .icon {
    color: var(--_success);
  }
  .no .icon {
    color: var(--_error);
  }
  .safer {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_info);
    line-height: 1.35;
  }
  /* Where the sheet is higher than the window, what helps stays in sight: the list runs on behind it. */
  @media (min-height: 500px) {
    .safer {
      position: sticky;
      inset-block-end: 0;
    }
  }
  /* All of it fits on a small phone. */
  @media (max-height: 700px) {
    .scrim {
      padding: 0;
    }
    .sheet > * + * {
      margin-block-start: var(--_space-2);
    }
    .can {
      gap: var(--_space-1);
    }
    .can li,
    .safer {
      line-height: 1.2;
    }
    .safer {
      padding-block: var(--_space-2);
    }
    .sheet {
      padding-block: 6px var(--_space-2);
    }
    .head h2 {
      font-size: 1.118em;
    }
    .sheet h3 {
      font-size: 1em;
    }
  }
  @media (max-height: 600px) {
    .sheet > * + * {
      margin-block-start: 4px;
    }
    .can {
      gap: 2px;
    }
    .can li,
    .safer {
      line-height: 1.15;
    }
  }
  @media (forced-colors: active) {
    .safer,
    .sheet {
      border: 1px solid;
    }
  }
`;

/** The button alone needs few of these rules, so they are loaded with the sheet. */
export const aboutStyleSheets = [
  tokenStyles,
  preferenceStyles,
  hostBaseStyles,
  laterStyles,
  sheetStyles,
];
