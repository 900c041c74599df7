import { css } from '../base/css.ts';

/** Of fields, choices and the lines above, what may come after the first paint: pictures, a person's own colours. */
export const lateStyles = css`
  .strip > a:focus-visible {
    outline-color: currentColor;
    outline-offset: -7px;
  }
  textarea {
    resize: vertical;
  }
  .sign > .icon {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .steps {
      block-size: 8px;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .steps .done {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
