import { css } from '../../shared/base/css.ts';

/** The other ways on, in one row: two lines of words are as high as one. */
export const quietStyles = css`
  .quiet .button {
    padding-block: 0;
    line-height: 1.05;
  }
  .many .button,
  [data-tight] .quiet .button {
    padding-inline: 4px;
  }
  .many .sign {
    display: none;
  }
  /* On a narrower phone three ways on fit in one row only as words. */
  @container (min-width: 350px) {
    .many [data-way='back'] .sign {
      display: block;
    }
  }
  [data-tight] .quiet .sign {
    display: none;
  }
  @container (max-width: 349.98px) {
    .many .button {
      font-size: max(16px, var(--_text-m) - 1px);
    }
  }
`;
