import { css } from 'lit';

/**
 * The top bar: `.rail` with `.rail-call`, `.rail-title` and `.rail-exit`, in this order, always in the
 * same place. It keeps its own room and covers nothing but what is scrolled under it.
 */
export const railStyles = css`
  .rail {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    min-block-size: 48px;
    background: var(--_surface);
  }
  .rail > * {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: inherit;
    max-inline-size: 100%;
    padding: var(--_space-1) var(--_space-3);
    border: 0;
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    text-decoration: none;
    overflow-wrap: break-word;
  }
  .rail span {
    min-inline-size: 0;
  }
  .rail > .rail-call {
    flex: 1;
    justify-content: center;
    border-block-end: var(--_edge-width) solid var(--_call-edge);
    font-size: var(--_text-l);
    font-weight: var(--_weight-heavy);
    color: var(--_on-call);
    background: var(--_call);
  }
  .rail > .rail-title {
    flex: 1;
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .rail > .rail-exit {
    border-block-end: var(--_edge-width) solid transparent;
    color: var(--_on-exit);
    background: var(--_exit);
    cursor: pointer;
  }
  .rail :focus-visible {
    outline-color: currentColor;
    outline-offset: -7px;
  }
  @container (min-width: 840px) {
    .rail {
      min-block-size: 56px;
    }
  }
  @media (forced-colors: active) {
    .rail > a,
    .rail > button {
      border: 2px solid ButtonBorder;
    }
  }
  @media print {
    .rail {
      display: none;
    }
  }
`;
