import { css } from '../base/css.ts';

/** `.kind`: the round icon of a kind of help. */
export const kindSignStyles = css`
  .kind {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    color: var(--_ink);
    background: var(--_info);
  }
  .kind .icon {
    inline-size: 22px;
    block-size: 22px;
  }
`;
