import { css } from '../base/css.ts';

/**
 * A `<button class="chip">` with `aria-pressed` is a filter to turn on and off: on, it has a tint, a heavy
 * edge and a tick. `.chips` is a row of them. Elsewhere `.chip` only names a thing.
 */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 2px var(--_space-3);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius-full);
    font: inherit;
    overflow-wrap: break-word;
    line-height: var(--_leading-tight);
    color: var(--_text);
    background: none;
  }
  button.chip {
    min-block-size: var(--_target-least);
    padding: 6px 11px;
    font-weight: 600;
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    /* The heavier edge takes its room from the padding: nothing moves. */
    padding: 5px 10px;
    border: 2.5px solid var(--_ink);
    font-weight: var(--_weight-strong);
    color: var(--_ink);
    background: var(--_info);
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip.chosen {
      border-color: Highlight;
    }
  }
`;
