import { css } from '../shared/base/css.ts';

/** What a page can change: its logo, and practice, which nobody may take for real. */
export const partnerStyles = css`
  slot[name='logo'] {
    display: block;
  }
  ::slotted([slot='logo']) {
    max-inline-size: min(100%, 240px);
    max-block-size: 56px;
    margin-block-start: var(--_space-3);
  }
  .practice .rail p {
    align-self: stretch;
    align-content: center;
    padding-inline: var(--_gutter);
    color: var(--_surface);
    background: var(--_text);
  }
  .practice .call {
    color: var(--_text);
    background: none;
    box-shadow: inset 0 0 0 3px var(--_text);
  }
`;
