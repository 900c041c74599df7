import { css } from 'lit';

/**
 * The time since a dose, the largest thing on the screen: `.clock` with `.clock-row` (`<time>` and
 * `.clock-what`), and `.track`, a line to the moments that come: `<i>` is what has passed, `<u>` a moment,
 * `<span>` its name.
 */
export const clockStyles = css`
  .clock {
    padding: 6px var(--_gutter) 10px;
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .clock-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
  }
  .clock-row time {
    font-size: var(--_text-clock);
    font-weight: 750;
    font-variant-numeric: tabular-nums;
    line-height: 0.95;
    letter-spacing: -0.035em;
  }
  .clock-what {
    flex: 1;
    min-inline-size: 6em;
    line-height: 1.2;
  }
  .clock-what b {
    display: block;
  }
  .track {
    position: relative;
    block-size: 10px;
    margin-block: 3px 22px;
    border-radius: 99px;
    background: var(--_line);
  }
  .track i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    max-inline-size: 100%;
    border-radius: 99px;
    background: var(--_text);
  }
  .track u {
    position: absolute;
    inset-block: -3px;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--_text);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .track span {
    position: absolute;
    inset-block-start: 13px;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    font-size: var(--_text-s);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }
  @container (min-width: 840px) {
    .clock {
      padding-block: var(--_space-5) 20px;
    }
    .clock-row time {
      flex-basis: 100%;
      font-size: 120px;
    }
  }
  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .track i,
    .track u {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
