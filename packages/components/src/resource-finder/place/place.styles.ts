import { css } from '../../shared/base/css.ts';
import { contactStyles } from '../../shared/blocks/contact.styles.ts';
import { disclosureStyles } from '../../shared/blocks/disclosure.styles.ts';
import { hoursStyles } from '../../shared/blocks/hours.styles.ts';
import { rowStyles } from '../../shared/blocks/row.styles.ts';
import { stateStyles } from '../../shared/blocks/state.styles.ts';
import { deedStyles } from './deeds.styles.ts';
import { pickStyles } from '../searching/pick.styles.ts';
import { printStyles } from '../saved/print.styles.ts';
import { slottedStyles } from '../slotted.styles.ts';
import { preferenceStyles } from '../../shared/tokens/preferences.styles.ts';

const ownStyles = css`
  /* Keyboard users see where they are. */
  .detail h2:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
  }
  /* The ring is around the words, and of one shape wherever it is. */
  [tabindex='-1'] {
    inline-size: fit-content;
    border-radius: var(--_radius);
  }
  .menu {
    border-radius: var(--_radius);
  }
  .strong {
    font-weight: var(--_weight-strong);
  }
  .read-as {
    align-items: center;
  }
  .read-as .chip .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  form > .quiet {
    margin-block-start: var(--_space-2);
  }
  .hit > .some {
    grid-column: 1 / -1;
    padding-block-end: var(--_space-3);
    font-weight: var(--_weight-strong);
  }
  /* The row with words before it begins one lower. */
  .some + .kind {
    grid-row: 2 / span 3;
  }
  .news {
    display: flex;
    gap: var(--_space-2);
  }
  .news .icon {
    margin-block-start: 0.1em;
    color: var(--_warning);
  }
  /* Breaks as a whole, where it fits on a line. */
  .number {
    display: inline-block;
  }
  .button .label {
    display: block;
    font-size: var(--_text-s);
    font-weight: 400;
  }
  .detail header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding-block-end: var(--_space-4);
  }
  .detail .title {
    font-size: calc(var(--_text-m) * 1.7647);
  }
  .detail .state {
    font-size: calc(var(--_text-m) * 1.1176);
  }
  .detail .note {
    margin-block-end: var(--_space-4);
  }
  .unlinked {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }
  .prose {
    max-inline-size: var(--_measure);
    white-space: pre-line;
  }
  .detail > .prose {
    margin-block-start: var(--_space-4);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    align-content: start;
    margin-block-start: 20px;
    padding-block-start: var(--_space-4);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .part > ul + h3 {
    margin-block-start: 10px;
  }
  .part li {
    display: flex;
    gap: 10px;
    line-height: 1.4;
  }
  .part li .icon {
    margin-block-start: 0.15em;
    color: var(--_ink);
  }
  h4 {
    margin: var(--_space-2) 0 0;
    font-weight: var(--_weight-strong);
  }
  .pair {
    display: grid;
    grid-template-columns: calc(var(--_text-m) * 6.1) minmax(0, 1fr);
    gap: 2px 12px;
    padding-block: 2px;
    line-height: 1.4;
  }
  .pair dt {
    color: var(--_text-quiet);
  }
  .pair dd {
    grid-column: 2;
  }
  .ahead > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding-block: 4px;
  }
  .ahead .small {
    flex-basis: 100%;
  }
  .lost {
    display: grid;
    gap: var(--_space-3);
  }
  .lost dt {
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  .ways-to .call-ask,
  .ways-to .call-first {
    display: block;
  }
  .back {
    justify-self: start;
    margin-inline-start: calc(var(--_space-3) * -1);
  }
  .today .small {
    font-weight: 400;
  }
  .checked {
    margin-block-start: 20px;
  }
  /* The largest text: what stands beside words goes above them. */
  @container (max-width: 14em) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    .pair dd {
      grid-column: 1;
    }
    .hit {
      display: block;
    }
    .root > * {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 4;
    }
    .hours :is(th, td) {
      display: block;
      padding-inline: 0;
      text-align: start;
    }
    .hours bdi {
      white-space: normal;
    }
  }
  @container (min-width: 1040px) {
    .cols {
      display: grid;
      /* "Today, Thu" and its times are on one line. */
      grid-template: auto auto 1fr / minmax(0, 6fr) minmax(0, 5fr);
      column-gap: 32px;
      align-items: start;
    }
    /* The week is as high as all beside it. */
    .cols > :first-child {
      grid-row: span 3;
    }
  }
`;

export const placeStyleSheets = [
  preferenceStyles,
  stateStyles,
  hoursStyles,
  contactStyles,
  disclosureStyles,
  rowStyles,
  ownStyles,
  ...pickStyles,
  slottedStyles,
  deedStyles,
  printStyles,
];
