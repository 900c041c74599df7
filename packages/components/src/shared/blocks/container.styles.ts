import { css } from '../base/css.ts';

/**
 * Layout by the element's own width: the wall is the container. Up to 479 px one column; from 480 wider
 * gutters; from 840 two panes. Browsers that know no container queries get the one column.
 *
 * A container has no width of its own, so in a flex row or an inline block it would be 0 wide: it grows
 * in the one and has the width of a small phone in the other.
 */
export const containerStyles = css`
  :host {
    flex: 1 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .wall {
    container-type: inline-size;
    contain-intrinsic-inline-size: 256px;
  }
  @container (min-width: 480px) {
    .wall > * {
      --_gutter: var(--_space-5);
    }
  }
  @container (min-width: 840px) {
    .wall > * {
      --_gutter: var(--_space-6);
    }
  }
`;
