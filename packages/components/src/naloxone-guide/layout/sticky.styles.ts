import { css } from '../../shared/base/css.ts';

/**
 * The bar at the bottom sticks to the window, but never over the call or the pictures while a person scrolls to
 * them. What sticks stays inside the box around it, its margins included: a margin as high as what must be seen
 * (`--_hold`) holds it below that, and is taken back by the part before it.
 */
export const stickyStyles = css`
  .foot {
    position: sticky;
    inset-block-end: var(--peer-exit-size, 0px);
    z-index: 1;
  }
  /* It is in sight already: the step must not scroll away under it. */
  .guide:not([data-act]) .foot :focus-visible {
    scroll-margin-block-end: 0;
  }
  .foot,
  .extra {
    margin-block-start: var(--_hold);
  }
  .main,
  .extra {
    margin-block-end: calc(var(--_hold) * -1);
  }
  [data-below] .extra {
    margin-block: 0;
  }
  @media (min-height: 480.1px) {
    @container (min-width: 840px) {
      .foot {
        position: static;
      }
      .main,
      .foot,
      .extra {
        margin-block: 0;
      }
    }
  }
`;
