import { css } from '../base/css.ts';
import { kindSignStyles } from './kind.styles.ts';

const rowStyles = css`
  .hits {
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .hit {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 2px 14px;
    padding-block: var(--_space-4);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .hit > * {
    grid-column: 2;
  }
  .hit > .kind {
    grid-area: 1 / 1 / span 3;
  }
  .hit h3 {
    font-size: calc(var(--_text-m) * 1.1176);
    font-weight: 750;
    line-height: 1.2;
  }
  /* The name alone is a link, as high as a thumb; the row above and below it makes the room. */
  .hit h3 a {
    position: relative;
    display: block;
    margin-block: -11px;
    padding-block: 12px;
    text-decoration: none;
    color: var(--_text);
  }
  .hit h3 a:hover {
    text-decoration: underline;
  }
  .who {
    display: flex;
    justify-content: space-between;
    gap: 14px;
    line-height: 1.3;
    color: var(--_text-quiet);
  }
  .far {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    color: var(--_text);
  }
  .hit > .button {
    grid-column: 1 / -1;
    margin-block-start: 10px;
    text-align: start;
    text-wrap: balance;
  }
  .hit[aria-current='true'] {
    box-shadow: inset 4px 0 0 var(--_ink);
    background: var(--_info);
  }
  .hit[aria-current='true']:dir(rtl) {
    box-shadow: inset -4px 0 0 var(--_ink);
  }
  @container (min-width: 480px) {
    .hit > .button {
      grid-column: 2;
      justify-self: start;
    }
  }
  @container (min-width: 840px) {
    .hit {
      margin-inline: calc(var(--_gutter) * -1);
      padding-inline: var(--_gutter);
    }
  }
  @media (forced-colors: active) {
    .hit[aria-current='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

/**
 * A row of results: `<ul class="hits">` of `.hit`, each with a `.kind` icon, a name in `h3 > a`, `.who` with
 * `.far` (the distance), a `.state` and one action.
 */
export const hitStyles = [kindSignStyles, rowStyles];
