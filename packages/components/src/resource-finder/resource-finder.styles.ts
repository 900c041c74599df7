import { css } from 'lit';
import { buttonStyles } from '../shared/blocks/button.styles.ts';
import { chipStyles } from '../shared/blocks/chip.styles.ts';
import { disclosureStyles } from '../shared/blocks/disclosure.styles.ts';
import { fieldStyles } from '../shared/blocks/field.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
import { noticeStyles } from '../shared/blocks/notice.styles.ts';
import { iconOnlyStyles } from '../shared/icons/icon.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';
import { cardStyles } from './card.styles.ts';
import { detailStyles } from './detail.styles.ts';
import { searchStyles } from './search.styles.ts';

const ownStyles = css`
  /* The list comes later and can be long: with its room kept free, nothing below it jumps. A page
     that knows better sets its own min-block-size. */
  :host {
    min-block-size: 100svb;
  }
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_gutter) var(--_space-5);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
  }
  .title {
    font-weight: var(--_weight-heavy);
    letter-spacing: -0.01em;
  }
  .title:focus-visible {
    inline-size: fit-content;
  }
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-3);
  }
  .empty > * {
    max-inline-size: var(--_measure);
  }
  .empty + .empty {
    padding-block-start: var(--_space-5);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .small {
    font-size: var(--_text-s);
    line-height: 1.35;
    color: var(--_text-quiet);
  }
  .shown {
    padding-block-start: var(--_space-3);
  }
  .finder > .button {
    justify-self: start;
  }
  .lost {
    display: grid;
    gap: var(--_space-3);
  }
  .lost dt {
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(380px, 5fr) minmax(0, 7fr);
    min-block-size: 100svb;
  }
  /* Stays in sight beside a long list. */
  .place {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-block-size: calc(100vh - var(--peer-exit-size, 0px));
    padding: var(--_space-5) 40px;
    overflow-y: auto;
  }
  .panes > .finder {
    border-inline-end: var(--_line-width) solid var(--_line);
  }
  @media print {
    :host,
    .panes {
      min-block-size: 0;
    }
    .place {
      position: static;
      max-block-size: none;
    }
  }
`;

export const finderStyleSheets = [
  tokenStyles,
  hostStyles,
  iconOnlyStyles,
  buttonStyles,
  fieldStyles,
  chipStyles,
  noticeStyles,
  disclosureStyles,
  searchStyles,
  cardStyles,
  detailStyles,
  ownStyles,
];
