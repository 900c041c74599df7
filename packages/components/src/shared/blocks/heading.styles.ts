import { css } from '../base/css.ts';

/** Headings, for elements that have them. */
export const headingStyles = css`
  h2,
  h3 {
    font-family: var(--_font-heading);
    font-size: var(--_text-xl);
    font-weight: var(--_weight-heavy);
    line-height: var(--_leading-tight);
    text-wrap: balance;
  }
  h3 {
    font-size: var(--_text-l);
    font-weight: 750;
  }
`;
