import { css } from 'lit';

/** A place: what it is, how to reach it, when, for whom, where. */
export const detailStyles = css`
  .detail header {
    display: grid;
    gap: 6px;
    padding-block-end: var(--_space-4);
  }
  .detail .title {
    font-size: calc(var(--_text-m) * 1.7647);
  }
  .detail .state {
    font-size: calc(var(--_text-m) * 1.1177);
  }
  .detail .note {
    margin-block-end: var(--_space-4);
  }
  .acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--_space-2);
  }
  .acts .button {
    inline-size: 100%;
    min-block-size: 56px;
  }
  .acts > :first-child:has(.action) {
    grid-column: 1 / -1;
  }
  .prose {
    white-space: pre-line;
    max-inline-size: var(--_measure);
  }
  .detail > .prose {
    margin-block-start: var(--_space-4);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    align-content: start;
    margin-block-start: 20px;
    padding-block-start: var(--_space-4);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .part li {
    display: flex;
    gap: 10px;
    line-height: 1.4;
  }
  .part li .icon {
    margin-block-start: 0.15em;
    color: var(--_ink);
  }
  h4 {
    margin: var(--_space-2) 0 0;
  }
  .pair {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: 2px 12px;
    line-height: 1.4;
  }
  .pair dt {
    color: var(--_text-quiet);
  }
  .pair dd {
    grid-column: 2;
  }
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
    text-align: end;
  }
  .hours .today > * {
    padding-block: 8px;
    border-block-end: var(--_line-width) solid var(--_line);
    font-size: calc(var(--_text-m) * 1.0588);
    font-weight: var(--_weight-heavy);
  }
  .hours .today .small {
    font-weight: 400;
  }
  .hours .off {
    color: var(--_text-quiet);
  }
  .checked {
    margin-block-start: 20px;
  }
  @container (min-width: 840px) {
    .cols {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 40px;
      align-items: start;
    }
  }
`;
