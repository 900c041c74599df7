import { css } from '../shared/base/css.ts';

/** The choice of a kind, a chip with a sign like those beside it; and `.bits`, short texts in a row. */
export const pickStyles = css`
  .pick {
    position: relative;
    display: inline-flex;
    min-inline-size: 0;
  }
  .pick .icon {
    position: absolute;
    inset-inline-start: 12px;
    inset-block-start: calc(50% - 0.625em);
    color: var(--_ink);
    pointer-events: none;
  }
  .pick select {
    flex: 1 1 calc(var(--_text-m) * 7.5);
    min-inline-size: 0;
    max-inline-size: max-content;
    field-sizing: content;
    min-block-size: var(--_target-least);
    padding-inline-start: calc(1.25em + 13px);
    font-weight: 600;
    cursor: pointer;
  }
  @supports (field-sizing: content) {
    .pick select {
      flex: 0 1 auto;
      max-inline-size: 100%;
    }
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
