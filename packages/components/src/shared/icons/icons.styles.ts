import { css } from '../base/css.ts';
import { iconOnlyStyles } from './icon.styles.ts';

const pictogramStyles = css`
  .pictogram {
    display: block;
    flex: none;
    inline-size: var(--_pictogram, 96px);
    block-size: var(--_pictogram, 96px);
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .accent {
    color: var(--_accent);
  }
`;

/** For elements that draw with `icon()` or `pictogram()`. Needs the design tokens. */
export const iconStyles = [iconOnlyStyles, pictogramStyles];
