import { css } from '../../shared/base/css.ts';

/** On paper: the words and the number, and nothing to press. */
export const printStyles = css`
  @media (max-height: 35rem) {
    .foot {
      position: static;
    }
  }
  @media print {
    .foot,
    .quiet,
    .leave,
    .menu,
    .senses,
    .button,
    .pacer,
    .small,
    .printed > * {
      display: none !important;
    }
    .printed > slot {
      display: block !important;
    }
    .rail {
      position: static;
    }
    .main,
    .extra {
      min-block-size: 0;
      margin-block: 0 !important;
    }
  }
`;
