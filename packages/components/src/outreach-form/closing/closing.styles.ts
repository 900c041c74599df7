import { css } from '../../shared/base/css.ts';
import { buttonStyles } from '../../shared/blocks/button.styles.ts';
import { disclosureStyles } from '../../shared/blocks/disclosure.styles.ts';
import { lateStyles } from '../../shared/blocks/late.styles.ts';
import { noteStyles } from '../../shared/blocks/note.styles.ts';
import { rowStyles } from '../../shared/blocks/row.styles.ts';
import { iconStyles } from '../../shared/icons/icons.styles.ts';
import { preferenceStyles } from '../../shared/tokens/preferences.styles.ts';

const ownStyles = css`
  /* With the line above it, and what an outcome says below it. */
  h2[tabindex] {
    scroll-margin-block: 5em 11em;
  }
  .strip > span {
    text-wrap: balance;
  }
  /* What waits is the top of the page: a band with a button, not a box in a box. */
  .waits .note {
    max-inline-size: none;
    margin: calc(var(--_space-3) * -1) calc(var(--_gutter) * -1) 0;
    padding-inline: var(--_gutter);
    border: 0;
    border-block-end: 3px solid var(--_line);
    border-radius: 0;
  }
  .waits .warn {
    border-color: var(--_warning);
  }
  .waits .good {
    border-color: var(--_success);
  }
  .clear {
    margin-block: calc(-1 * var(--_space-3));
  }
  .clear[inert] {
    visibility: hidden;
  }
  .waits .row {
    column-gap: var(--_space-2);
  }
  .waits .row,
  .row + p {
    margin-block-start: var(--_space-2);
  }
  /* What deletes looks like a step aside, and opens in its place. */
  .ways > details,
  .row > details {
    max-inline-size: 100%;
  }
  .ways > [open],
  .row > [open] {
    flex-basis: 100%;
    grid-column: 1 / -1;
  }
  .ways summary,
  .row summary {
    gap: 10px;
    padding-inline: var(--_space-3);
    font-size: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .ways summary::before,
  .row summary::before {
    order: 1;
  }
  .others > h3 {
    padding-block: var(--_space-3) var(--_space-2);
    border-block-start: var(--_line-width) solid var(--_line);
    font-size: var(--_text-m);
  }
  h3 + slot::slotted(a[href^='tel:']) {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--_button-width);
    padding: 12px 18px;
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    line-height: var(--_leading-tight);
    text-align: center;
    text-decoration: none;
  }
  .readers {
    --_pictogram: 120px;
  }
  .readers h3 {
    font-size: calc(var(--_text-m) * 1.2941);
    font-weight: var(--_weight-heavy);
  }
  .who summary {
    line-height: var(--_leading-tight);
  }
  .promise {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: var(--_measure);
  }
  .promise li {
    display: flex;
    gap: var(--_space-3);
    line-height: 1.35;
  }
  .promise .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    color: var(--_ink);
  }
  /* The largest text: what stands beside words goes below them. */
  @container (max-width: 14em) {
    .choice {
      flex-wrap: wrap;
    }
    .choice > :last-child {
      order: 2;
      flex-basis: 100%;
    }
    h2 {
      font-size: min(var(--_text-xl), 14cqi);
    }
    .ways summary {
      gap: 6px;
      padding-inline: 0;
    }
    .root > * {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 4;
    }
  }
  /* On paper there is nothing to press. */
  @media print {
    .menu,
    .ways,
    .waits,
    .change {
      display: none;
    }
  }
  @container (min-width: 840px) {
    .readers {
      display: grid;
      align-content: start;
      gap: 20px;
      padding: 40px var(--_space-6);
      border-inline-start: var(--_line-width) solid var(--_line);
    }
    .waits .note {
      margin: 0;
      padding-inline: var(--_space-4);
    }
  }
`;

/** What only later pages and wide screens need; it comes with them. */
export const closingStyleSheets = [
  preferenceStyles,
  lateStyles,
  buttonStyles,
  iconStyles,
  disclosureStyles,
  noteStyles,
  rowStyles,
  ownStyles,
].flat();
