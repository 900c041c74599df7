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
  /* Above its answer, whether or not that can be changed. */
  .answers dt {
    grid-column: 1;
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

/* What went wrong, and what became of it, stand right below the line above: the menu gives way, and stays in a row. */
const besideMenuStyles = css`
  .menu + form > .summary {
    order: -1;
    margin-block-start: 60px;
  }
  /* The summary, then the menu in the row of the line above the question. */
  .menu + form:has(> .summary) {
    display: contents;
  }
  .menu + form:has(> .summary) > .summary {
    margin: 0;
  }
  .menu + form:has(> .summary) > .progress {
    min-block-size: var(--_target);
    margin-block-start: -60px;
    padding-inline-end: 4.5em;
  }
  .menu + .outcome {
    margin-block-start: -60px;
  }
  /* It ends before the menu, in its row. */
  .menu + .outcome h2,
  .menu + form > h2:first-child {
    padding-inline-end: calc(var(--_text-m) * 4.5);
  }
  /* The picture is below the menu, beside the title. */
  .menu + .outcome .pictogram {
    margin-block-start: 52px;
    margin-inline-start: calc(var(--_text-m) * -4.5);
  }
`;

/** What only problems, the review and the outcome need. */
export const endingStyleSheets = [
  errorSummaryStyles,
  fieldErrorStyles,
  receiptStyles,
  outcomeStyles,
  answersStyles,
  besideMenuStyles,
];
