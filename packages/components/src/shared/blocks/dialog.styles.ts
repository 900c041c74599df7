import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(34rem, 100vi - 2 * var(--_space-4));
    max-block-size: calc(100dvb - 2 * var(--_space-4));
    padding: var(--_space-5);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    box-shadow: var(--_lift);
    overflow: auto;
  }
  dialog::backdrop {
    background: #1c140d99;
  }
`;
