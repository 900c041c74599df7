import { css } from 'lit';

export const finderStyles = css`
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  h2 {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.125rem;
    line-height: 1.3;
  }
  .stack,
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 16px;
  }
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 16px;
    inline-size: 100%;
  }
  .field {
    display: grid;
    align-content: end;
    gap: 4px;
    min-inline-size: 0;
  }
  label {
    font-weight: 600;
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: transparent;
  }
  option {
    color: var(--_text);
    background: var(--_surface);
  }
  .count {
    font-weight: 600;
  }
  .results,
  .kinds,
  .contact {
    padding: 0;
    list-style: none;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    border-block-start: 1px solid var(--_edge);
  }
  .results > li {
    padding-block: 12px;
    border-block-end: 1px solid var(--_edge);
  }
  .open {
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    color: var(--_brand);
    background: none;
    cursor: pointer;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin-block-start: 4px;
  }
  .kinds li {
    padding: 2px 10px;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    font-size: 0.875rem;
  }
  .notice {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_danger);
    font-weight: 600;
  }
  .organization {
    font-weight: 600;
  }
  .prose {
    white-space: pre-line;
    max-inline-size: 65ch;
  }
  .contact {
    display: grid;
    gap: 8px;
    max-inline-size: 100%;
  }
  .contact .button {
    flex-wrap: wrap;
    gap: 0 8px;
    justify-content: start;
    max-inline-size: 100%;
  }
  .verb {
    font-weight: 600;
  }
  .contact bdi {
    font-weight: 400;
  }
  .detail > dl {
    display: grid;
    gap: 4px;
  }
  dt {
    font-weight: 600;
  }
  .detail dt {
    margin-block-start: 12px;
  }
  address {
    display: grid;
    font-style: normal;
  }
  .lost {
    inline-size: 100%;
    padding: 4px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .lost summary {
    min-block-size: 44px;
    padding-block: 8px;
    cursor: pointer;
  }
  .lost ul {
    display: grid;
    gap: 12px;
    padding-block-end: 12px;
    padding-inline-start: 20px;
  }
  h2:focus {
    outline-offset: 6px;
  }
`;
