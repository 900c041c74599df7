import { css } from '../base/css.ts';

/** The week as a table: today first and larger. */
export const hoursStyles = css`
  .hours {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .hours th,
  .hours td {
    padding: 5px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .hours td {
    padding-inline-start: var(--_space-3);
    text-align: end;
  }
  .hours .today > * {
    padding-block: var(--_space-2);
    border-block-end: var(--_line-width) solid var(--_line);
    font-size: calc(var(--_text-m) * 1.0588);
    font-weight: var(--_weight-heavy);
  }
  .hours .off {
    color: var(--_text-quiet);
  }
  @container (min-width: 480px) {
    .hours {
      max-inline-size: 26em;
    }
    .hours bdi {
      white-space: nowrap;
    }
  }
`;
