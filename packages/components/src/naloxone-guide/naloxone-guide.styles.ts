import { css } from 'lit';

export const guideStyles = css`
  :host {
    --_on-danger: light-dark(#ffffff, #2a0505);
    padding: 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 1.125rem;
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: center;
    min-height: 64px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    color: var(--_on-danger);
    background: var(--_danger);
    font-size: 1.5rem;
    font-weight: 700;
  }
  .call small {
    font-size: 1rem;
    font-weight: 400;
  }
  h2 {
    margin-block: 16px 8px;
    font-size: 1.75rem;
    line-height: 1.2;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  ul,
  ol {
    margin-block: 8px;
    padding-inline-start: 1.25em;
  }
  li {
    margin-block: 4px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    margin-block: 12px;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
  }
  label {
    display: flex;
    flex: 1 1 6em;
    gap: 8px;
    align-items: center;
    min-height: 64px;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  label:has(:checked) {
    border-color: var(--_brand);
    font-weight: 600;
  }
  input {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_brand);
  }
  .pacer {
    display: grid;
    place-items: center;
    min-height: 96px;
    margin-block: 12px;
    padding: 8px;
    border: 4px solid var(--_edge);
    border-radius: 999px;
    font-size: 1.5rem;
    font-weight: 700;
    text-align: center;
  }
  .pacer.now {
    border-color: var(--_brand);
    color: var(--_on-brand);
    background: var(--_brand);
  }
  .dose {
    margin-block: 12px;
    padding: 8px 12px;
    border-inline-start: 6px solid var(--_brand);
  }
  .dose p {
    margin: 0;
  }
  .dose strong {
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: grid;
    gap: 8px;
    padding-block: 8px;
    background: var(--_surface);
  }
  .ways .button {
    min-height: 64px;
    font-size: 1.25rem;
  }
  .quiet {
    font-size: 1rem;
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  @media (min-height: 40rem) {
    .call,
    .ways {
      position: sticky;
      z-index: 1;
    }
    .call {
      inset-block-start: 0;
    }
    .ways {
      inset-block-end: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .pacer {
      transition: background-color 0.3s;
    }
  }
`;
