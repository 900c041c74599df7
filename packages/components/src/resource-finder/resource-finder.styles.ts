import { css } from '../shared/base/css.ts';
import { buttonStyles } from '../shared/blocks/button.styles.ts';
import { hitStyles } from '../shared/blocks/hit.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
import { menuStyles } from '../shared/blocks/menu.styles.ts';
import { noteStyles } from '../shared/blocks/note.styles.ts';
import { searchboxStyles } from '../shared/blocks/searchbox.styles.ts';
import { iconOnlyStyles } from '../shared/icons/icon.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

const ownStyles = css`
  /* The list comes later and can be long: with its room kept free, nothing below it jumps. A page
     that knows better sets its own min-block-size. */
  :host {
    min-block-size: 100svb;
  }
  .finder,
  .helpline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
  }
  .finder {
    padding: var(--_space-4) var(--_gutter) var(--_space-5);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    margin-block: -12px -4px;
  }
  .top > .title {
    font-size: var(--_text-xl);
    line-height: 1.1;
  }
  .title {
    font-weight: var(--_weight-heavy);
    letter-spacing: -0.01em;
  }
  .searchbox,
  .searchbox .box {
    max-inline-size: none;
  }
  .searchbox .box {
    appearance: none;
    text-overflow: ellipsis;
  }
  .searchbox .box:placeholder-shown {
    padding-inline-end: 14px;
  }
  .count {
    padding-block-start: var(--_space-1);
    font-weight: var(--_weight-strong);
  }
  .hit {
    position: relative;
    line-height: 1.35;
  }
  .hit h3 .open {
    inline-size: 100%;
    margin-block: -11px;
    padding: 12px 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: var(--_text);
    background: none;
    cursor: pointer;
  }
  .hit h3 .open:hover {
    text-decoration: underline;
  }
  /* The whole row opens; what else can be pressed lies above. */
  .hit h3 .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .hit > .button {
    position: relative;
  }
  .finder > .button,
  .helpline > .button {
    inline-size: 100%;
  }
  .helpline {
    padding-block: var(--_space-2);
  }
  .helpline + .helpline {
    padding-block-start: var(--_space-5);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .small {
    font-size: var(--_text-s);
    line-height: 1.35;
    color: var(--_text-quiet);
  }
  @container (min-width: 840px) {
    .panes {
      display: grid;
      grid-template-columns: minmax(380px, 5fr) minmax(0, 7fr);
      min-block-size: 100svb;
    }
    .panes > .finder {
      --_gutter: var(--_space-5);
      border-inline-end: var(--_line-width) solid var(--_line);
    }
    .panes .hit {
      padding-block: 13px;
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
  searchboxStyles,
  menuStyles,
  noteStyles,
  hitStyles,
  ownStyles,
];
