import { css } from '../../shared/base/css.ts';

/** A column that is narrower than any phone. */
export const narrowStyles = css`
  @container (max-width: 300px) {
    .quiet {
      flex-wrap: wrap;
    }
    .elapsed > div {
      flex-basis: 100%;
    }
    .also {
      display: none;
    }
    .button span {
      min-inline-size: 0;
    }
  }
`;
