import { css } from 'lit';

/** The dots of the quick exit: how many presses of the key are done. Nobody needs them to leave. */
export const quickExitDotsStyles = css`
  .dots {
    display: inline-flex;
    gap: 4px;
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
`;
