import { css } from '../../shared/base/css.ts';

/** Controls that only some forms have. */
export const rareStyles = [
  css`
    .tally {
      display: grid;
      grid-template-columns: auto minmax(0, 6em) auto;
      gap: var(--_space-2);
      justify-content: start;
    }
    .tally .button {
      min-inline-size: 56px;
    }
    .tally .box::placeholder {
      color: var(--_text-quiet);
      opacity: 1;
    }
    .tally .box {
      text-align: center;
    }
    .photo {
      max-inline-size: min(100%, 20em);
      max-block-size: 20em;
      margin-block: var(--_space-2);
      border: var(--_line-width) solid var(--_line);
      border-radius: var(--_radius);
    }
    [type='file']:focus-visible + .button {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: var(--_focus-gap);
    }
    .field:has([type='file']) {
      position: relative;
    }
    input[type='file'] {
      block-size: auto;
      padding-block: var(--_space-2);
    }
    .here,
    .areas {
      display: grid;
      justify-items: start;
      gap: var(--_space-2);
      margin-block-start: var(--_space-3);
    }
  `,
];
