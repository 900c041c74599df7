import { css } from '../base/css.ts';

/** For elements that draw with `icon()` alone. */
export const iconOnlyStyles = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns:dir(rtl) {
    transform: scaleX(-1);
  }
`;
