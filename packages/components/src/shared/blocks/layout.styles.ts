import { css } from '../base/css.ts';

/**
 * `[data-wait]` keeps its room until its words are here (first-words.ts). `.stack` lays out; `.quiet` is a voice. A link that the page puts into the element,
 * such as a phone number, looks like ours unless the page has a rule for links.
 */
export const layoutStyles = css`
  [data-wait] {
    visibility: hidden;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .quiet {
    color: var(--_text-quiet);
  }
  ::slotted(a) {
    display: inline-block;
    padding-block: 10px;
    font-weight: var(--_weight-strong);
    color: var(--_ink);
  }
`;
