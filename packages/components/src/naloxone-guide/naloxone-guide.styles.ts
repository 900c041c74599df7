import { css } from 'lit';

/** Every rule is bytes on a phone in an emergency: few, plain, shared where they can be. */
export const guideStyles = css`
  :host {
    padding: 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 1.125rem;
  }
  .call,
  .pacer {
    display: grid;
    place-content: center;
    min-height: 64px;
    padding: 8px;
    border-radius: var(--_radius);
    font-size: 1.5rem;
    font-weight: 700;
    text-align: center;
  }
  .call {
    color: light-dark(#ffffff, #2a0505);
    background: var(--_danger);
  }
  small,
  .quiet {
    font-size: 1rem;
  }
  h2 {
    margin-block: 16px 8px;
    font-size: 1.75rem;
    line-height: 1.2;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0;
    border: 0;
  }
  label {
    display: flex;
    flex: 1 1 7em;
    gap: 8px;
    align-items: center;
    min-height: 64px;
    padding: 8px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_brand);
  }
  .pacer {
    border: 4px solid var(--_brand);
  }
  .now {
    color: var(--_on-brand);
    background: var(--_brand);
  }
  .dose {
    padding-inline-start: 12px;
    border-inline-start: 6px solid var(--_brand);
  }
  .ways {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding-block: 8px;
    background: var(--_surface);
  }
  .primary {
    grid-column: 1 / -1;
  }
  .ways .button {
    min-height: 64px;
    font-size: 1.25rem;
  }
  summary {
    padding-block: 10px;
  }
  @media (min-height: 40rem) {
    .call,
    .ways {
      position: sticky;
      z-index: 1;
      inset-block: 0;
    }
  }
`;
