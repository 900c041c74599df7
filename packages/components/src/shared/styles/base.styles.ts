import { css } from 'lit';

/**
 * The few styles every element starts from: a page's own rules must not leak in, and a partner sets
 * a handful of `--peer-*` properties to make it theirs.
 */
export const baseStyles = css`
  :host {
    --_text: var(--peer-color-text, light-dark(#1c1b1a, #f4f1ec));
    --_surface: var(--peer-color-surface, light-dark(#fffdf9, #1b1a19));
    --_edge: var(--peer-color-edge, light-dark(#6f6a64, #a39d95));
    --_brand: var(--peer-color-brand, light-dark(#0b4f4a, #7fd4cb));
    --_on-brand: var(--peer-color-on-brand, light-dark(#ffffff, #06201e));
    --_danger: var(--peer-color-danger, light-dark(#8f1414, #ffb3ab));
    --_radius: var(--peer-radius, 8px);
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--peer-font, system-ui, sans-serif);
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  a {
    color: var(--_brand);
  }
  :focus-visible {
    outline: 3px solid var(--_brand);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    min-width: 44px;
    padding: 8px 16px;
    border: 2px solid var(--_brand);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    color: var(--_brand);
    background: transparent;
    cursor: pointer;
  }
  .button.primary {
    color: var(--_on-brand);
    background: var(--_brand);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
