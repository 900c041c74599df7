import { css } from 'lit';
import { buttonStyles } from '../shared/blocks/button.styles.ts';
import { cardStyles } from '../shared/blocks/card.styles.ts';
import { chipStyles } from '../shared/blocks/chip.styles.ts';
import { disclosureStyles } from '../shared/blocks/disclosure.styles.ts';
import { fieldStyles } from '../shared/blocks/field.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
import { noticeStyles } from '../shared/blocks/notice.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

const ownStyles = css`
  /* The list comes later and can be long: with its room kept free, nothing below it jumps. A page
     that knows better sets its own min-block-size. */
  :host {
    min-block-size: 100svb;
  }
  .wall {
    padding: var(--_space-4);
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
  }
  form,
  .detail dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space-4);
  }
  .field {
    max-inline-size: none;
    align-content: end;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    padding-block: var(--_space-2) var(--_space-3);
  }
  .card .notice {
    justify-self: start;
    padding-block: var(--_space-1);
  }
  .open {
    min-block-size: var(--_target);
    inline-size: 100%;
    padding: var(--_space-1) 0;
    border: 0;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    color: var(--_ink);
    background: none;
    cursor: pointer;
  }
  h2:focus-visible {
    inline-size: fit-content;
    border-radius: var(--_radius-s);
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
  }
  .contact {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space-2);
  }
  .contact .button {
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    inline-size: 100%;
    min-block-size: calc(var(--_target) + 8px);
    justify-content: start;
    text-align: start;
  }
  .contact bdi {
    font-weight: 400;
  }
  .prose {
    white-space: pre-line;
    max-inline-size: var(--_measure);
  }
  dt {
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  address {
    display: grid;
    font-style: normal;
  }
  .stack > .button {
    justify-self: start;
  }
  @media print {
    :host {
      min-block-size: 0;
    }
  }
`;

export const finderStyleSheets = [
  tokenStyles,
  hostStyles,
  buttonStyles,
  fieldStyles,
  cardStyles,
  chipStyles,
  noticeStyles,
  disclosureStyles,
  ownStyles,
];
