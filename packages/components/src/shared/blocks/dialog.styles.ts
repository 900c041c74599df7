import { css } from '../base/css.ts';

/**
 * `.sheet`: a dialog that lies at the bottom of a phone, under the thumb, and in the middle of a desk; above the bar
 * of an exit, whose room is the page's to name.
 */
export const dialogStyles = css`
  dialog {
    inline-size: 100%;
    max-inline-size: 560px;
    max-block-size: calc(100% - var(--_space-6) - var(--peer-exit-size, 0px));
    inset-block-end: var(--peer-exit-size, 0px);
    margin: auto auto 0;
    padding: var(--_space-2) var(--_space-4) max(var(--_space-4), env(safe-area-inset-bottom));
    border: 0 solid var(--_edge);
    border-block-start-width: var(--_edge-width);
    border-radius: 20px 20px 0 0;
    color: inherit;
    background: var(--_surface);
    overflow: auto;
  }
  dialog::backdrop {
    background: #000000a6;
  }
  .sheet-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    min-block-size: var(--_target);
  }
  .sheet-head > button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    margin-inline-end: calc(var(--_space-3) * -1);
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  @media (min-width: 600px) {
    dialog {
      margin: auto;
      padding: var(--_space-4) var(--_space-5) var(--_space-5);
      border-width: var(--_edge-width);
      border-radius: 20px;
    }
  }
`;
