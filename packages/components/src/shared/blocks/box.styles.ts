import { css } from '../base/css.ts';

/** `.box`: what a person writes in. */
export const boxStyles = css`
  .box {
    inline-size: 100%;
    max-inline-size: var(--_measure);
    min-block-size: 52px;
    padding: 10px 14px;
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_raised);
  }
`;
