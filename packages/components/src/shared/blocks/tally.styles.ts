import { css } from '../base/css.ts';

/** Counting with a thumb: two large buttons around a number that can also be written. */
export const tallyStyles = css`
  .tally {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .tally .button {
    min-block-size: 56px;
    min-inline-size: 56px;
    padding: 0;
    border: var(--_edge-width) solid var(--_edge);
  }
  .tally .box::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .tally .box {
    inline-size: 5em;
    min-block-size: 56px;
    font-size: var(--_text-l);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    text-align: center;
    appearance: textfield;
  }
  .tally ::-webkit-inner-spin-button {
    display: none;
  }
`;
