import { css } from '../base/css.ts';

/** `<details>` with a marker that turns when it opens. Native, so it works without a script. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    border-radius: var(--_radius);
    font-weight: var(--_weight-strong);
    color: var(--_ink);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    translate: 0 -0.15em;
    rotate: 45deg;
    transition: rotate var(--_motion);
  }
  [open] > summary::before {
    translate: 0 0.15em;
    rotate: 225deg;
  }
`;
