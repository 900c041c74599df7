import { css } from '../../shared/base/css.ts';

export const frameStyles = css`
  .framed {
    padding-block-end: var(--_space-3);
  }
  /* Another way to the agency, in the words of its page. */
  .framed ~ slot {
    display: block;
    padding: 0 var(--_gutter) var(--_space-4);
  }
  iframe {
    display: block;
    inline-size: 100%;
    border: 0;
    background: none;
  }
  iframe[inert] {
    visibility: hidden;
  }
  .framed p {
    margin-block: var(--_space-2);
    padding-inline: var(--_gutter);
    color: var(--_text-quiet);
    font-size: var(--_text-s);
  }
  .own {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: var(--_gutter);
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }
`;
