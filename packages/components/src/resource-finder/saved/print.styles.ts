import { css } from '../../shared/base/css.ts';

/** On paper: the page of a place, or all that are saved. */
export const printStyles = css`
  /* On paper there is nothing to press. What was asked for is alone there, in large type. */
  @media print {
    .deeds,
    .back,
    .way,
    .chips,
    .searchbox,
    .keep,
    .menu,
    .top,
    .row,
    .of-now,
    .finder button:not(.open) {
      display: none;
    }
    .on-paper {
      display: block;
    }
    .hit > .on-paper {
      font-weight: var(--_weight-strong);
    }
    .hit > a.button {
      justify-self: start;
      min-block-size: 0;
      border: 0;
      padding: 0;
    }
    [data-print] {
      --_text-m: 22px;
      --_text-s: 20px;
      --_text-l: 26px;

      font-size: 22px;
    }
    [data-print='place'].panes > .finder,
    [data-print='saved'] > :not(.paper) {
      display: none;
    }
    .panes[data-print] {
      display: block;
    }
    [data-print] .paper {
      display: block;
    }
    .paper > .detail {
      break-inside: avoid;
      margin-block-end: var(--_space-6);
    }
    [data-print] .button {
      border: 0;
      padding: 0;
      color: inherit;
      background: none;
    }
    .ways-to .visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
  }
`;
