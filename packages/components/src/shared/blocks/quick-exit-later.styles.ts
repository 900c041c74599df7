import { css } from '../base/css.ts';

/** What nobody needs to leave: loaded after the bar. The dots show how many presses of the key are done. */
export const quickExitLaterStyles = css`
  .leave:hover {
    text-decoration: underline;
  }
  /* Whatever a page writes there, it is a bar: three lines at most. */
  .leave {
    min-inline-size: 0;
  }
  .leave > span {
    min-inline-size: 0;
    max-block-size: 3lh;
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
