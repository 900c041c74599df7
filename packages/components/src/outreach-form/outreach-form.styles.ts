import { css } from 'lit';

export const formStyles = css`
  :host {
    padding: 16px;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.125rem;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  .stack > * + * {
    margin-block-start: 16px;
  }
  .emergency {
    padding-block-end: 12px;
    border-block-end: 2px solid var(--_danger);
    font-weight: 600;
  }
  .emergency a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    color: var(--_danger);
  }
  .label {
    display: block;
    font-weight: 600;
  }
  .quiet {
    opacity: 0.85;
  }
  .error,
  .summary a {
    color: var(--_danger);
    font-weight: 600;
  }
  .summary,
  .notice {
    padding: 16px;
    border: 3px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .notice {
    border-color: var(--_brand);
  }
  .summary ul {
    list-style: none;
  }
  .summary a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .field.wrong {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_danger);
  }
  input,
  textarea {
    font: inherit;
    color: inherit;
    background: transparent;
    accent-color: var(--_brand);
  }
  .box {
    display: block;
    inline-size: 100%;
    max-inline-size: 32rem;
    min-block-size: 44px;
    margin-block-start: 8px;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_edge);
  }
  dt,
  dd {
    grid-column: 1;
  }
  dt {
    font-weight: 600;
  }
  .change {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .said {
    white-space: pre-line;
  }
  .code {
    font-size: 1.5rem;
    font-weight: 700;
    letter-spacing: 0.05em;
  }
  summary {
    min-height: 44px;
    align-content: center;
    cursor: pointer;
  }
`;
