import { css } from '../../shared/base/css.ts';
import { errorSummaryStyles } from '../../shared/blocks/error-summary.styles.ts';
import { fieldErrorStyles } from '../../shared/blocks/field-error.styles.ts';
import { receiptStyles } from '../../shared/blocks/receipt.styles.ts';
import { outcomeStyles } from './outcome.styles.ts';

const answersStyles = css`
  .answers {
    max-inline-size: var(--_measure);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space-3);
    padding-block: var(--_space-2);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .answers dt {
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  .answers dd {
    grid-column: 1;
    font-weight: 650;
    line-height: 1.3;
  }
  .answers dd + dt {
    margin-block-start: var(--_space-1);
  }
  .answers .change {
    /* Beside all answers of its page. */
    grid-area: 1 / 2 / span 20;
    align-self: center;
    /* Its words end where the line does. */
    margin-inline-end: calc(-2px - var(--_space-3));
  }
  .answer {
    white-space: pre-line;
  }
  /* The largest text. */
  @container (max-width: 14em) {
    .answers > div {
      display: block;
    }
  }
`;

const problemsStyles = css`
  .menu + form > .summary {
    margin-block-start: 60px;
  }
`;

/** What only problems, the review and the outcome need. */
export const endingStyleSheets = [
  errorSummaryStyles,
  fieldErrorStyles,
  receiptStyles,
  outcomeStyles,
  answersStyles,
  problemsStyles,
];
