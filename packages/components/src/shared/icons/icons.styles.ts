import { css } from 'lit';

/** For elements that draw with `icon()` or `pictogram()`. Needs the design tokens. */
export const iconStyles = css`
  .icon,
  .pictogram {
    flex: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }
  .icon.turns:dir(rtl) {
    transform: scaleX(-1);
  }
  .pictogram {
    display: block;
    inline-size: var(--_pictogram, 96px);
    block-size: var(--_pictogram, 96px);
  }
  .accent {
    color: var(--_accent);
  }
`;
