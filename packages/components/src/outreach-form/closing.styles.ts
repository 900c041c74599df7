import { css } from 'lit';
import { disclosureStyles } from '../shared/blocks/disclosure.styles.ts';

const ownStyles = css`
  .answers {
    max-inline-size: var(--_measure);
  }
  .outcome > * {
    flex-basis: 14rem;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .answers dt,
  .answers dd {
    grid-column: 1;
  }
  .answers dt {
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  .answers .change {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .answer {
    white-space: pre-line;
  }
  .code {
    font-size: var(--_text-xl);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.05em;
  }
  .promise {
    display: grid;
    gap: var(--_space-2);
  }
`;

/** What only the pages after the questions need; it comes with them. */
export const closingStyleSheets = [disclosureStyles, ownStyles];
