import { css } from 'lit';
import { buttonStyles } from '../shared/blocks/button.styles.ts';
import { choicesStyles } from '../shared/blocks/choices.styles.ts';
import { emergencyStyles } from '../shared/blocks/emergency.styles.ts';
import { errorSummaryStyles } from '../shared/blocks/error-summary.styles.ts';
import { fieldStyles } from '../shared/blocks/field.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
import { noticeStyles } from '../shared/blocks/notice.styles.ts';
import { progressStyles } from '../shared/blocks/progress.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

const ownStyles = css`
  .wall {
    padding: var(--_space-4);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
  }
  .stack {
    gap: var(--_space-5);
  }
  h2:focus-visible {
    inline-size: fit-content;
    border-radius: var(--_radius-s);
  }
  slot {
    display: block;
    margin-block-start: var(--_space-4);
  }
  .ways > * {
    flex: 1 1 8rem;
    max-inline-size: 34rem;
  }
  .ways .plain {
    flex: 0 1 auto;
    padding-inline: var(--_space-3);
  }
`;

/** Everything up to the last question; the pages after it bring their own. */
export const formStyleSheets = [
  tokenStyles,
  hostStyles,
  buttonStyles,
  fieldStyles,
  choicesStyles,
  errorSummaryStyles,
  emergencyStyles,
  progressStyles,
  noticeStyles,
  ownStyles,
];
