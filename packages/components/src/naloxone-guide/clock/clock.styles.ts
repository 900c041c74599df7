import { css } from '../../shared/base/css.ts';

/** The clock, and the alarm: an area, never only a button. */
export const clockStyles = css`
  /* A clock that comes or goes must not carry the page away from the top of the step. */
  .guide {
    overflow-anchor: none;
  }
  /* What is in a clock stays where it is when the clock becomes the alarm: the edge has the room of the gap. */
  .clock:where(:not(.slim)) {
    padding-block-start: max(4px, var(--_gap));
  }
  .clock {
    border-block-end: 1px solid var(--_line);
  }
  .slim {
    min-block-size: var(--_clock);
  }
  .elapsed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    line-height: 1.2;
  }
  .off {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-block: 4px 0;
  }
  .elapsed b {
    display: block;
    text-wrap: balance;
  }
  /* The way back from a dose that was taken off is as high as that to take one off: the clock stays as large. */
  .elapsed .plain {
    padding-block: 0;
    line-height: 1.1;
    text-align: start;
  }
  @container (max-width: 479.98px) {
    .elapsed .taken-off {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .elapsed [data-way='redo'] .sign {
      display: none;
    }
  }
  /* A small phone has no room for the bell. */
  .elapsed b .icon {
    display: none;
  }
  @container (min-width: 480px) {
    .elapsed b .icon {
      display: inline-block;
      margin-inline-end: 6px;
      vertical-align: -0.3em;
    }
  }
  .elapsed > div {
    flex: 1 1 calc(var(--_text-m) * 5.6);
  }
  .time {
    font-size: calc((var(--_text-clock) - var(--_fit) * 1px) * var(--_share));
    font-weight: 750;
    line-height: 0.95;
    letter-spacing: -0.035em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .slim .time {
    font-size: calc((clamp(52px, 17cqi, 72px) - var(--_fit) * 0.5px) * var(--_share));
  }
  .alarm.slim .time {
    font-size: calc(
      max(
          clamp(52px, 17cqi, 72px) - var(--_fit) * 0.5px,
          clamp(80px, 26cqi, 112px) - var(--_fit) * 4px
        ) *
        var(--_share)
    );
  }
  .hint {
    line-height: 1.25;
  }
  .slim .hint {
    font-size: clamp(16px, var(--_text-m) - 1px, 22px);
    line-height: 1.15;
  }
  .check,
  .out,
  .alarm .hint {
    font-weight: var(--_weight-heavy);
  }
  [data-below] .wait {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .alarm {
    padding: max(0px, var(--_gap) - 4px) var(--_gutter) max(4px, var(--_gap));
    border-block: 4px solid var(--_on-alarm);
    color: var(--_on-alarm);
    background: var(--_alarm);
  }
  .alarm:not(.slim) .hint {
    margin-block: 4px 8px;
    font-size: max(16px, var(--_text-xl) - 2px - var(--_fit) * 0.5px);
    line-height: 1.12;
  }
  /* The button of the alarm stands in its colour too, in the place that it has in every state of the clock. */
  .due .foot {
    --_edge: var(--_on-alarm);
    border-color: var(--_on-alarm);
    color: var(--_on-alarm);
    background: var(--_alarm);
    box-shadow: inset 0 3px var(--_on-alarm);
  }
  .due .foot .button {
    color: inherit;
  }
  .due .foot .action {
    color: var(--_on-alarm-button);
    background: var(--_on-alarm);
    box-shadow: var(--_band, none);
  }
  .alarm .next {
    margin-block-end: 8px;
    font-weight: 600;
    line-height: 1.2;
  }
  .alarm .plain {
    color: inherit;
  }
  .track {
    position: relative;
    block-size: 10px;
    margin-block: 4px 22px;
    border-radius: 99px;
    background: var(--_line);
  }
  .track i,
  .track u {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-radius: 99px;
    background: var(--_text);
  }
  .track u {
    inset-block: -3px;
    inline-size: 3px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .track span {
    position: absolute;
    inset-block-start: 13px;
    display: inline-flex;
    gap: 4px;
    align-items: center;
    font-size: var(--_text-s);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }
  /* Where there is little room the line is thin: its times alone would say nothing. */
  [data-tight] .track {
    block-size: 4px;
    margin-block: 2px 19px;
  }
  [data-tight] .track span {
    inset-block-start: 5px;
    font-size: 16px;
    line-height: 1.1;
  }
  /* Narrower than phones are. */
  @container (max-width: 315px) {
    [data-tight] .track {
      display: none;
    }
  }
`;
