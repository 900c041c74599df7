import { css } from 'lit';

/** The way out, always within reach of a thumb, and what covers the page on the way. */
export const quickExitStyles = css`
  .exit {
    position: fixed;
    inset-block-end: max(var(--_space-3), env(safe-area-inset-bottom));
    inset-inline-end: var(--_space-3);
    z-index: 2147483646;
    min-block-size: 48px;
    border-color: var(--_on-exit);
    color: var(--_on-exit);
    background: var(--_exit);
    box-shadow: var(--_lift);
  }
  .aside {
    inset-block: max(var(--_space-3), env(safe-area-inset-top)) auto;
  }
  .exit:hover {
    background: var(--_exit);
  }
  .dots {
    display: inline-flex;
    gap: var(--_space-1);
  }
  .dots i {
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .dots .on {
    background: currentColor;
    forced-color-adjust: none;
  }
  .cover,
  .cover::backdrop {
    position: fixed;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: var(--_space-5);
    border: 0;
    color: CanvasText;
    background: Canvas;
  }
  @media print {
    .exit {
      display: none;
    }
  }
`;
