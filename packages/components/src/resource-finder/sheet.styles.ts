import { css } from '../shared/base/css.ts';
import { choicesStyles } from '../shared/blocks/choices.styles.ts';
import { dialogStyles } from '../shared/blocks/dialog.styles.ts';

const ownStyles = css`
  .sheet {
    padding-block-end: 0;
  }
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .sheet fieldset {
    min-inline-size: 0;
    border: 0;
  }
  .sheet .choices {
    margin-inline: 0;
  }
  .sheet .choice {
    padding-inline: var(--_space-2);
  }
  /* How many there are stays in sight, under the thumb. */
  .sheet .row {
    position: sticky;
    inset-block-end: 0;
    padding-block: var(--_space-3) max(var(--_space-4), env(safe-area-inset-bottom));
    border-block-start: var(--_line-width) solid var(--_line);
    background: var(--_surface);
  }
`;

export const sheetStyleSheets = [dialogStyles, choicesStyles, ownStyles];
