import { css } from '../base/css.ts';

/** `.strip`: the line above everything else. A question and the number to call; it scrolls away. */
export const emergencyStyles = css`
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    min-block-size: 45px;
    padding-inline-start: var(--_gutter);
    border-block-end: var(--_line-width) solid var(--_line);
    /* Two lines of words are no higher than one: words of another language come later. */
    line-height: 1.15;
  }
  .strip > * {
    flex: 99 6em;
    align-self: center;
    padding-block: 2px;
  }
  .strip > a {
    display: inline-flex;
    align-items: center;
    align-self: stretch;
    flex: auto;
    justify-content: center;
    gap: var(--_space-2);
    padding-inline: 12px;
    border: var(--_edge-width) solid var(--_call-edge);
    font-weight: var(--_weight-heavy);
    text-decoration: none;
    color: var(--_on-call);
    background: var(--_call);
  }
  .strip > b {
    padding-inline-end: var(--_gutter);
  }
`;
