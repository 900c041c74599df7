import { css } from '../base/css.ts';

/** `.receipt`: a code to keep, between two hairlines, with what it is for and a button to copy it. */
export const receiptStyles = css`
  .receipt {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-3);
    max-inline-size: var(--_measure);
    padding-block: 10px;
    border-block: var(--_line-width) solid var(--_line);
  }
  .receipt small {
    display: block;
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  .receipt b {
    font-family: ui-monospace, monospace;
    font-size: var(--_text-xl);
    font-weight: var(--_weight-heavy);
    line-height: 1.1;
    letter-spacing: 0.02em;
    overflow-wrap: normal;
    -webkit-user-select: all;
    user-select: all;
  }
`;
