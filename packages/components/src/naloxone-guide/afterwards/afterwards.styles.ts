import { css } from '../../shared/base/css.ts';

/** What comes when it is over: quiet parts, one below the other. */
export const afterStyles = css`
  .after {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .after h3 {
    margin: 0;
    font-size: var(--_text-l);
  }
  .after .button {
    min-block-size: 56px;
    border-radius: var(--_radius);
  }
  .after a.button {
    text-decoration: none;
  }
  .after .sub {
    color: var(--_text-quiet);
  }
`;
