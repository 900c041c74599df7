import { css } from 'lit';

/**
 * Every rule costs bytes on a phone in an emergency: few rules, shared where possible. What matters most:
 * the command is large, buttons are within reach of the thumb, and nothing ever covers text.
 */
export const guideStyles = css`
  .wall {
    padding: var(--_space-3);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    font-size: var(--_text-l);
  }
  .call,
  .pacer,
  .button,
  label {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target-guide);
    padding: var(--_space-2);
    border: var(--_edge-width) solid var(--_ink);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    text-align: center;
    text-decoration: none;
    color: var(--_ink);
    background: none;
  }
  .call,
  .pacer,
  label {
    flex-direction: column;
    gap: 0;
    font-size: var(--_text-xl);
  }
  .call {
    z-index: 1;
    border-color: currentColor;
    color: var(--_on-call);
    background: var(--_call);
  }
  .primary,
  .now {
    color: var(--_on-action);
    background: var(--_action);
  }
  .call:focus-visible {
    outline-color: currentColor;
    outline-offset: -8px;
  }
  small,
  label,
  .button,
  .small,
  .dose {
    font-size: var(--_text-m);
  }
  .primary {
    font-size: var(--_text-l);
  }
  .step {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-3) var(--_space-4);
  }
  .command,
  .dose {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-2);
    align-items: center;
  }
  h2 {
    font-family: var(--_font-heading);
    line-height: var(--_leading-tight);
    text-wrap: balance;
    font-size: var(--_text-command);
  }
  h2,
  :focus-visible {
    scroll-margin-block: 6rem 14rem;
  }
  .art {
    --_pictogram: 76px;
    inline-size: 76px;
    block-size: 76px;
  }
  li + li {
    margin-block-start: var(--_space-2);
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4em, 1fr));
    gap: var(--_space-2);
    border: 0;
  }
  legend {
    margin-block-end: var(--_space-2);
  }
  label {
    border-color: var(--_edge);
    color: inherit;
  }
  label:has(:checked) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 var(--_edge-width) var(--_ink);
  }
  input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_ink);
  }
  .dose {
    padding-inline-start: var(--_space-3);
    border-inline-start: 6px solid var(--_ink);
  }
  .dose .button {
    max-inline-size: 7em;
  }
  .due {
    border-color: currentColor;
    font-weight: var(--_weight-strong);
  }
  .due strong {
    font-weight: 400;
  }
  .pacer {
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-2);
    padding-block: var(--_space-2);
    border-block-start: var(--_line-width) solid var(--_edge);
    background: var(--_surface);
  }
  .all > :first-child,
  .all > :last-child:nth-child(even),
  .ask > :last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  summary {
    align-content: center;
    min-block-size: var(--_target-guide);
  }
  @media screen and (min-height: 35rem) {
    .call,
    .ways {
      position: sticky;
      inset-block: 0;
    }
    .ways {
      padding-block-end: max(var(--_space-2), env(safe-area-inset-bottom));
    }
  }
  @media print {
    .ways,
    .pacer,
    .small,
    .printed {
      display: none;
    }
    slot {
      display: block;
    }
  }
`;
