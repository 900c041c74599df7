import { css } from 'lit';

/**
 * What was done and what comes: `<ol class="log">` of `<time>`, and words in a `<span>`. A filled dot is
 * done; `.next` is a ring, to come.
 */
export const logStyles = css`
  .log {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .log li {
    position: relative;
    display: grid;
    grid-template-columns: 4.2em minmax(0, 1fr);
    gap: 0 36px;
    padding-block-end: 14px;
    line-height: 1.3;
  }
  .log time {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .log li::before,
  .log li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(4.2em + 11px);
    inset-block-start: 4px;
  }
  .log li::before {
    z-index: 1;
    inline-size: 14px;
    block-size: 14px;
    border: 3px solid var(--_text);
    border-radius: 50%;
    background: var(--_text);
  }
  .log .next::before {
    background: var(--_surface);
  }
  .log li:not(:last-child)::after {
    inset-block-end: -8px;
    margin-inline-start: 6px;
    border-inline-start: 2px solid var(--_line);
  }
  .log small {
    display: block;
    font-size: var(--_text-s);
    color: var(--_text-quiet);
  }
  @media (forced-colors: active) {
    .log li:not(.next)::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .log li::before {
      print-color-adjust: exact;
    }
  }
`;
