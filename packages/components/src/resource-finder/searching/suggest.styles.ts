import { css } from '../../shared/base/css.ts';

const ownStyles = css`
  .options {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: hidden;
  }
  .options > li {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target-least);
    padding: 6px 14px;
    line-height: 1.25;
    cursor: pointer;
  }
  .options > li + li {
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .options .icon {
    color: var(--_ink);
  }
  .options > li > span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .options > [aria-selected='true'],
  .options > li:hover {
    box-shadow: inset 4px 0 0 var(--_ink);
    background: var(--_info);
  }
  @media (forced-colors: active) {
    .options > [aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

export const suggestStyleSheets = [ownStyles];
