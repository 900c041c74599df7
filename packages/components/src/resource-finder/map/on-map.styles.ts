import { css } from '../../shared/base/css.ts';

/** Where the person is, and the places under one pin. */
export const onMapStyles = css`
  /* Over the box, whose ground is drawn before anything on it is. */
  .loading {
    position: relative;
    z-index: 1;
    padding: var(--_space-5) var(--_gutter);
  }
  .here {
    position: absolute;
    left: -11px;
    top: -11px;
    z-index: 1;
    inline-size: 22px;
    block-size: 22px;
    border: 4px solid var(--_surface);
    border-radius: 50%;
    background: var(--_ink);
    box-shadow: 0 0 0 2px var(--_ink);
    pointer-events: none;
  }
  .here > span {
    position: absolute;
    left: 20px;
    top: -6px;
    padding: 0 6px;
    border-radius: var(--_radius);
    font-size: var(--_text-s);
    font-weight: var(--_weight-strong);
    white-space: nowrap;
    color: var(--_text);
    background: var(--_surface);
  }
  .picked {
    position: absolute;
    inset-block-end: 68px;
    inset-inline: var(--_space-3);
    z-index: 3;
    max-block-size: calc(100% - 80px);
    overflow-y: auto;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .picked-top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-inline-start: var(--_space-3);
    font-weight: var(--_weight-strong);
  }
  .picked button {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    border: 0;
    font: inherit;
    text-align: start;
    color: var(--_text);
    background: none;
    cursor: pointer;
  }
  .picked-top button {
    text-align: center;
  }
  .picked .spot {
    inline-size: 100%;
    padding-inline: var(--_space-3);
    border-block-start: var(--_line-width) solid var(--_line);
    text-decoration: underline;
  }
`;
