import { css } from 'lit';

/** Samples of roles, states, sizes and space. Nothing here can be pressed. */
export const foundationStyles = css`
  .rows > li {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space-2) var(--_space-5);
    align-items: center;
    padding-block: var(--_space-4);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .rows > li:last-child {
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .what {
    display: grid;
    gap: var(--_space-1);
  }
  .what > .name {
    margin: 0;
    font-size: var(--_text-l);
    font-weight: var(--_weight-heavy);
  }
  /* Five jobs, five shapes. */
  .shape {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target-guide);
    padding: var(--_space-2) var(--_space-4);
    font-weight: var(--_weight-heavy);
    text-align: center;
  }
  .shape .icon {
    font-size: 1.25em;
  }
  .as-action {
    border: 2px solid var(--_action-edge);
    border-radius: var(--_radius);
    background: var(--_action);
    color: var(--_on-action);
  }
  .as-call {
    border: var(--_edge-width) solid var(--_call-edge);
    border-radius: var(--_radius);
    background: var(--_call);
    color: var(--_on-call);
    font-size: var(--_text-l);
  }
  .as-alarm {
    flex-direction: column;
    align-items: start;
    text-align: start;
    border-block: 4px solid var(--_on-alarm);
    background: var(--_alarm);
    color: var(--_on-alarm);
  }
  .as-alarm .digits {
    font-size: 3.25em;
    line-height: 1;
  }
  .as-exit {
    justify-content: start;
    min-block-size: var(--_target-least);
    background: var(--_exit);
    color: var(--_on-exit);
  }
  .as-info {
    justify-content: start;
    border-radius: var(--_radius);
    background: var(--_info);
    font-weight: inherit;
    text-align: start;
  }
  .digits {
    font-variant-numeric: tabular-nums;
  }
  /* Four states, four shapes. */
  .state {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: var(--_weight-strong);
  }
  .state > i {
    flex: none;
    inline-size: 13px;
    block-size: 13px;
    border-radius: 50%;
  }
  .open {
    color: var(--_success);
  }
  .open > i {
    background: currentColor;
  }
  .closed > i {
    border: 2.5px solid;
  }
  .check {
    color: var(--_warning);
  }
  .check > i {
    border-radius: 2px;
    background: currentColor;
    transform: rotate(45deg) scale(0.82);
  }
  .unknown {
    color: var(--_text-quiet);
  }
  .unknown > i {
    border: 2px dashed;
  }
  /* Sizes and space. */
  .sample {
    overflow: hidden;
    font-weight: var(--_weight-heavy);
    line-height: var(--_leading-command);
    overflow-wrap: anywhere;
  }
  .body {
    font-weight: inherit;
    line-height: var(--_leading);
  }
  .bar {
    block-size: var(--_space-5);
    background: var(--_accent);
    max-inline-size: 100%;
  }
  .swatch {
    block-size: var(--_target);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius-s);
  }
  @media (forced-colors: active) {
    .shape {
      border: 2px solid CanvasText;
    }
    .state > i,
    .bar,
    .swatch {
      forced-color-adjust: none;
    }
    .open > i,
    .check > i {
      background: CanvasText;
    }
    .bar {
      background: CanvasText;
    }
  }
`;
