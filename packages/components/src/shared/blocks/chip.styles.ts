import { css } from 'lit';

/** `.chip` names a thing; a `<button class="chip">` with `aria-pressed` is a filter to turn on and off. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding: 2px var(--_space-3);
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius-full);
    font: inherit;
    font-size: var(--_text-s);
    color: var(--_text);
    background: var(--_raised);
  }
  button.chip {
    min-block-size: var(--_target);
    padding-inline: var(--_space-4);
    border-width: var(--_edge-width);
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_ink);
    color: var(--_on-action);
    background: var(--_action);
  }
  .chip[aria-pressed='true']::before {
    content: '✓' / '';
  }
`;
