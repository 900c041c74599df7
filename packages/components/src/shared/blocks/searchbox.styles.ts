import { css } from '../base/css.ts';
import { boxStyles } from './box.styles.ts';

const partStyles = css`
  .searchbox {
    position: relative;
    max-inline-size: var(--_measure);
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
    padding-inline-start: 46px;
    text-overflow: ellipsis;
  }
  .searchbox .box:not(:placeholder-shown) {
    padding-inline-end: 52px;
  }
  .searchbox .box::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .searchbox ::-webkit-search-cancel-button {
    display: none;
  }
  .searchbox > button {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 2px;
    display: grid;
    place-items: center;
    inline-size: 48px;
    padding: 0;
    border: 0;
    font: inherit;
    font-size: 13px;
    color: inherit;
    background: none;
    cursor: pointer;
  }
`;

/** `.searchbox`: an icon, a box, and a button to empty it. */
export const searchboxStyles = [boxStyles, partStyles];
