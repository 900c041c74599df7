import { css } from 'lit';

/**
 * The action bar at the foot of a step: `.foot` with the one filled button, then `.foot-row` with quiet ways
 * aside. It sticks to the bottom where there is height for it, and covers nothing but what is scrolled
 * under it.
 */
export const footStyles = css`
  .foot {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-2) var(--_gutter);
    border-block-start: var(--_line-width) solid var(--_line);
    background: var(--_surface);
  }
  .foot-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-1);
    margin-inline: calc(var(--_space-2) * -1);
  }
  .foot-row .button {
    padding-inline: var(--_space-2);
  }
  @media screen and (min-height: 480px) {
    .foot {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      padding-block-end: max(var(--_space-2), env(safe-area-inset-bottom));
    }
  }
  @media (max-height: 600px) {
    .foot {
      gap: 0;
      padding-block: 6px var(--_space-1);
    }
    .foot-row .button {
      min-block-size: var(--_target-least);
    }
  }
  @container (min-width: 840px) {
    .foot {
      position: static;
      grid-template-columns: minmax(0, 340px) 1fr;
      align-items: center;
      gap: var(--_space-4);
      border: 0;
    }
    .foot-row {
      justify-content: start;
      gap: var(--_space-2);
    }
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
