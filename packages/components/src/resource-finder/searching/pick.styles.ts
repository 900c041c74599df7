import { css } from '../../shared/base/css.ts';
import { chipStyles } from '../../shared/blocks/chip.styles.ts';

/** What narrows the list: two rows of chips, and the choice of a kind, which is like them in every browser; and `.bits`, short texts in a row. */
const ownStyles = css`
  .chips {
    margin-block-start: var(--_space-3);
  }
  /* Two rows at most, so that the list is in sight: one whose chips do not fit scrolls, with room for their rings. */
  .lane {
    display: flex;
    gap: 6px;
    max-inline-size: calc(100% + 12px);
    margin: -6px;
    padding: 6px;
    overflow-x: auto;
    scroll-padding-inline: 6px;
    scrollbar-width: thin;
    scrollbar-color: var(--_edge) transparent;
  }
  .lane:empty {
    display: none;
  }
  /* Names wrap first; then that of a kind is cut. */
  .lane > * {
    flex: 0 99999 auto;
  }
  .lane > .pick {
    flex-shrink: 1;
    min-inline-size: 0;
  }
  @container (max-width: 399.98px) {
    .lane,
    .lane > .chip {
      gap: 4px;
    }
    .lane > .chip {
      padding-inline: 8px;
    }
    .lane > .chip[aria-pressed='true'],
    .lane > .chosen {
      padding-inline: 7px;
    }
  }
  @container (max-width: 359.98px) {
    .lane > :not([aria-pressed='true']) > .icon {
      display: none;
    }
  }
  /* Very large words: none is cut. */
  @container (max-width: 15em) {
    .lane {
      flex-wrap: wrap;
    }
  }
  .chosen {
    border: 2.5px solid var(--_ink);
    color: var(--_ink);
    background: var(--_info);
  }
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

export const pickStyles = [chipStyles, ownStyles];
