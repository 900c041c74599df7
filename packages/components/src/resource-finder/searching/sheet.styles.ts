import { css } from '../../shared/base/css.ts';
import { choicesStyles } from '../../shared/blocks/choices.styles.ts';
import { lateStyles } from '../../shared/blocks/late.styles.ts';
import { dialogStyles } from '../../shared/blocks/dialog.styles.ts';

const ownStyles = css`
  .sheet {
    padding-block-end: 0;
  }
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .age {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    font-weight: 700;
  }
  .age input {
    box-sizing: border-box;
    inline-size: 6em;
    min-block-size: 48px;
    padding: var(--_space-2) var(--_space-3);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
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
  /* Nothing would be left. It keeps its place, since others bring it back. */
  .choice:has(:disabled) {
    color: var(--_text-quiet);
    cursor: default;
  }
  .choice :disabled {
    opacity: 0.35;
    cursor: default;
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

export const sheetStyleSheets = [dialogStyles, choicesStyles, lateStyles, ownStyles];
