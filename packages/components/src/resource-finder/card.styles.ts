import { css } from 'lit';

/** A result: sign, what and who, state, action; parted by hairlines. */
export const cardStyles = css`
  .hits {
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .hit {
    position: relative;
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 10px 14px;
    padding-block: var(--_space-4);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .kind {
    display: grid;
    place-items: center;
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
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    line-height: 1.3;
  }
  .hit h3 {
    font-size: calc(var(--_text-m) * 1.1177);
    line-height: 1.2;
  }
  .open:not(.state) {
    min-block-size: 44px;
    inline-size: 100%;
    margin-block: -10px;
    padding: 10px 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: var(--_text);
    background: none;
    cursor: pointer;
  }
  /* The whole card opens; what else can be pressed lies above. */
  .open:not(.state)::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .open:hover {
    text-decoration: underline;
  }
  .hit > .button {
    position: relative;
    grid-column: 1 / -1;
  }
  .news {
    display: flex;
    gap: var(--_space-2);
  }
  .news .icon {
    margin-block-start: 0.1em;
    color: var(--_warning);
  }
  .state {
    display: flex;
    align-items: baseline;
    gap: 7px;
    font-weight: 650;
    line-height: 1.3;
  }
  .state > i {
    flex: none;
    inline-size: 13px;
    block-size: 13px;
    border-radius: 50%;
    translate: 0 1px;
  }
  .state.open {
    color: var(--_success);
  }
  .state.open > i,
  .state.check > i {
    background: currentColor;
  }
  .state.closed > i {
    box-shadow: inset 0 0 0 2.5px currentColor;
  }
  .state.check {
    color: var(--_warning);
  }
  .state.check > i {
    border-radius: 2px;
    rotate: 45deg;
    scale: 0.82;
  }
  .state.unknown {
    color: var(--_text-quiet);
  }
  .state.unknown > i {
    border: 2px dashed currentColor;
  }
  @container (min-width: 480px) {
    .hit > .button {
      grid-column: 2;
      justify-self: start;
    }
  }
  @container (min-width: 840px) {
    .hit {
      margin-inline: calc(var(--_gutter) * -1);
      padding-inline: var(--_gutter);
      padding-block: 13px;
    }
    .hit.on {
      border-inline-start: 4px solid var(--_ink);
      padding-inline-start: calc(var(--_gutter) - 4px);
      background: var(--_info);
    }
  }
  @media (forced-colors: active) {
    .state > i {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .hit.on {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
