import { css } from '../../shared/base/css.ts';

/** Windows with colours of the person's own choice: what was a colour is an edge. */
export const forcedStyles = css`
  @media (forced-colors: active) {
    .call,
    .leave,
    .button,
    .answers button {
      border: 2px solid ButtonBorder;
    }
    .plain.button {
      border: 0;
    }
    .action.button {
      border-width: 3px;
    }
    .alarm {
      padding-block: 16px;
      border-block-width: 8px;
    }
    /* Browsers lay a plate behind words: that of large ones would cut the rule above. */
    h2,
    .time {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .due .foot .action {
      color: ButtonText;
      background: ButtonFace;
    }
    :checked {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .base {
      stroke: CanvasText;
      stroke-width: 3;
    }
    .run {
      stroke: Highlight;
    }
    .pacer.now::before {
      border: 3px solid Highlight;
      background: Canvas;
    }
    .pacer.now b {
      color: CanvasText;
    }
    .track,
    .log li::before {
      border: 1px solid CanvasText;
    }
    .track i,
    .track u,
    .log .done::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
