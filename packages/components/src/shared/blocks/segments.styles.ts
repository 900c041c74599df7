import { css } from 'lit';

/**
 * One of a few, pictures before words: `.segments` of buttons with `aria-pressed`, or of labels around radio
 * buttons. What is chosen has a tint, a heavy line below it and heavy words.
 */
export const segmentsStyles = css`
  .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin-inline: calc(var(--_gutter) * -1);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .segments > * {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 1px;
    min-block-size: var(--_target-guide);
    padding: 7px var(--_space-1) 6px;
    border: solid transparent;
    border-width: 0 0 4px;
    font: inherit;
    font-weight: 600;
    line-height: var(--_leading-tight);
    text-align: center;
    color: var(--_text);
    background: none;
    cursor: pointer;
  }
  .segments .icon {
    inline-size: 28px;
    block-size: 28px;
  }
  .segments > :is([aria-pressed='true'], :has(:checked)) {
    border-color: var(--_ink);
    font-weight: var(--_weight-heavy);
    color: var(--_ink);
    background: var(--_info);
  }
  .segments :focus-visible {
    outline-offset: -4px;
  }
  @container (min-width: 840px) {
    .segments {
      grid-auto-columns: minmax(0, 190px);
      margin-inline: 0;
    }
    .segments > * {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 10px;
    }
  }
  @media (forced-colors: active) {
    .segments > :is([aria-pressed='true'], :has(:checked)) {
      border-color: Highlight;
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
