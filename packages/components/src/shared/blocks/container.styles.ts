import { css } from '../base/css.ts';

/**
 * Layout by the element's own width: `.root` is the container. Up to 479 px there is one column; from 480 wider
 * gutters; from 840 two panes. Browsers without container queries always show one column.
 *
 * A container has no width of its own, so in a flex row or an inline block it would be 0 wide. Here it grows in a flex
 * row, and is as wide as a small phone in an inline block.
 */
export const containerStyles = css`
  :host {
    flex: 1 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 256px;
  }
  @container (min-width: 480px) {
    .root > * {
      --_gutter: var(--_space-5);
    }
  }
  @container (min-width: 840px) {
    .root > * {
      --_gutter: var(--_space-6);
    }
  }
`;
