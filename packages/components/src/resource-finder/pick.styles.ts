import { css } from '../shared/base/css.ts';

/** The choice of a kind, a chip like those beside it in every browser; and `.bits`, short texts in a row. */
export const pickStyles = css`
  .pick {
    position: relative;
    min-block-size: var(--_target-least);
    padding: 6px 11px;
    font-weight: 600;
  }
  .pick > .icon {
    color: var(--_ink);
  }
  /* A long name of a kind ends where it would hide the others. */
  .pick > span {
    max-inline-size: 55cqi;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .pick::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 2px 3px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    translate: 0 -0.13em;
    rotate: 45deg;
  }
  .pick:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-gap);
  }
  /* What is seen is its chip: browsers draw their own in many ways. */
  .pick > select {
    position: absolute;
    /* Its edge can be pressed, too. */
    inset: -3px;
    inline-size: calc(100% + 6px);
    block-size: calc(100% + 6px);
    font: inherit;
    opacity: 0;
    cursor: pointer;
  }
  /* A dot between two words is on their line, or out of sight before the first of a line. */
  .bits {
    display: block;
    overflow-x: clip;
  }
  .bits > span {
    display: block;
    margin-inline-start: -0.75em;
  }
  .bits span > span {
    display: inline-block;
    padding-inline-start: 0.75em;
  }
  .bits i {
    display: inline-block;
    inline-size: 0.5em;
    margin-inline-start: -0.75em;
    font-style: normal;
    text-align: center;
  }
`;
