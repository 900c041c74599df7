import { css } from 'lit';

/** What every element starts from, after the tokens: a page's own rules must not leak in. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_surface);
    font: var(--_text-m) / var(--_leading) var(--_font);
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-family: var(--_font-heading);
    font-size: var(--_text-xl);
    line-height: var(--_leading-tight);
    text-wrap: balance;
  }
  h3 {
    font-size: var(--_text-l);
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_brand);
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-gap);
    scroll-margin-block: 5rem;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }
  .strong {
    font-weight: var(--_weight-strong);
  }
  .quiet {
    color: var(--_text-quiet);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
