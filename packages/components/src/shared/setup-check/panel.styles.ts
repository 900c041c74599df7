import { css } from '../base/css.ts';

/** For developers: plain, and never taken for a part of the widget. */
export const panelStyles = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  section {
    max-block-size: 60vh;
    overflow: auto;
    padding: 12px 16px;
    border: 3px dashed;
    font:
      16px/1.45 system-ui,
      sans-serif;
    color: #17110a;
    background: #fff8d6;
    overflow-wrap: anywhere;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  h2 {
    margin: 0;
    font-size: 18px;
  }
  ul {
    margin: 8px 0;
    padding-inline-start: 20px;
  }
  p {
    margin: 8px 0;
    font-size: 15px;
  }
  code {
    padding: 0 3px;
    background: #f0e2a8;
  }
  button {
    min-block-size: 44px;
    padding: 0 16px;
    border: 2px solid;
    font: inherit;
    color: inherit;
    background: #fff;
    cursor: pointer;
  }
  @media print {
    section {
      display: none;
    }
  }
`;
