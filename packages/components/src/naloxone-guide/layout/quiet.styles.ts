import { css } from '../../shared/base/css.ts';

/** The other ways on, in one row: two lines of words are as high as one. Words end with the button above. */
export const quietStyles = css`
  /* What can be tapped goes 8 px over what is above and below it; what is seen begins with it. */
  .extra > .plain,
  .side > .plain {
    margin-inline-start: -8px;
  }
  .quiet .button {
    gap: 8px;
    padding-block: 0;
    line-height: 1.05;
    text-align: start;
  }
  .quiet span {
    text-wrap: balance;
  }
  .quiet .button:last-child:not(:first-child) {
    text-align: end;
  }
  /* Three ways on fit in one row only as words; the way back is its arrow then. */
  .many .sign,
  [data-tight] .quiet .sign {
    display: none;
  }
  .quiet [data-way='back'] .sign {
    display: block;
  }
  /* Where everything is at its smallest, the word alone. */
  [data-brief] .quiet:not(.many) [data-way='back'] .sign {
    display: none;
  }
  @container (max-width: 479.98px) {
    .many [data-way='back'] {
      flex: none;
      justify-content: start;
      inline-size: 48px;
    }
    .many [data-way='back'] > span:last-child {
      font-size: 0;
    }
  }
  @container (min-width: 15em) and (max-width: 339.98px) {
    .foot > .big {
      font-size: min(var(--_text-l), 6cqi);
    }
  }
  /* The line below very large words is part of them. */
  @container (max-width: 12em) {
    /* Beside them only what is in the hand is drawn. */
    [data-tight] .quiet:not(.many) .sign,
    .pair :not([data-way='give-dose']) > .sign {
      display: none;
    }
    .quiet .button {
      padding-block-end: 0.2em;
    }
  }
  @container (max-width: 349.98px) {
    .many .button:not([data-way='back']) {
      padding-inline-start: 4px;
    }
    .many .button {
      font-size: max(16px, var(--_text-m) - 1px);
    }
  }
`;
