import { css } from '../base/css.ts';

/** `.note`: an icon and text on a tint; `.warn` to take care, `.bad` when something failed, `.good` for
 * good news. The words say it all. */
export const noteStyles = css`
  .note {
    display: flex;
    gap: var(--_space-3);
    max-inline-size: var(--_measure);
    padding: var(--_space-3) var(--_space-4);
    border: var(--_edge-width) solid transparent;
    border-radius: var(--_radius);
    background: var(--_info);
  }
  .note > .icon {
    margin-block-start: 0.1em;
    color: var(--_ink);
  }
  .note > :last-child {
    flex: 1;
    min-inline-size: 0;
  }
  .note.warn {
    background: var(--_warning-soft);
  }
  .note.warn > .icon {
    color: var(--_warning);
  }
  .note.bad {
    background: var(--_error-soft);
  }
  .note.bad > .icon {
    color: var(--_error);
  }
  .note.good {
    background: var(--_success-soft);
  }
  .note.good > .icon {
    color: var(--_success);
  }
`;
