import { css } from 'lit';

/** The search box and the filters below it. */
export const searchStyles = css`
  .searchbox {
    position: relative;
  }
  .searchbox > .icon {
    position: absolute;
    inset-block-start: 16px;
    inset-inline-start: 15px;
    inline-size: 20px;
    block-size: 20px;
    pointer-events: none;
  }
  .searchbox .box {
    padding-inline: 46px;
    text-overflow: ellipsis;
    appearance: none;
  }
  .box::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .box::-webkit-search-cancel-button {
    display: none;
  }
  .x {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 2px;
    inline-size: var(--_target);
    border: 0;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .x .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: var(--_space-3);
  }
  select.chip {
    max-inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .count {
    font-weight: var(--_weight-strong);
    padding-block-start: var(--_space-1);
  }
`;
