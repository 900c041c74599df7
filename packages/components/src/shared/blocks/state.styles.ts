import { css } from '../base/css.ts';

/**
 * Whether a place is open, in a shape, words and a colour: `.state` with `.open` (disc), `.closed` (ring),
 * `.check` (diamond: check first) or `.unknown` (dotted square: a dashed ring would look like a spinner).
 */
export const stateStyles = css`
  .state {
    display: inline-flex;
    align-items: baseline;
    gap: 7px;
    font-weight: 650;
    line-height: 1.3;
  }
  .state::before {
    content: '';
    flex: none;
    inline-size: 13px;
    block-size: 13px;
    border: 2.5px solid currentColor;
    border-radius: 50%;
  }
  .open.state {
    color: var(--_success);
  }
  .open.state::before,
  .check.state::before {
    background: currentColor;
  }
  .check.state {
    color: var(--_warning);
  }
  .check.state::before {
    border-radius: 2px;
    transform: rotate(45deg) scale(0.82);
  }
  .unknown.state {
    color: var(--_text-quiet);
  }
  /* Three dots a side, drawn here: each engine breaks a dashed border as it likes. */
  .unknown.state::before {
    border: 0;
    border-radius: 0;
    background:
      var(--_dots-across) top / 100% 3px no-repeat,
      var(--_dots-across) bottom / 100% 3px no-repeat,
      var(--_dots-down) left / 3px 100% no-repeat,
      var(--_dots-down) right / 3px 100% no-repeat;
    --_dots-across: repeating-linear-gradient(to right, currentColor 0 3px, transparent 0 5px);
    --_dots-down: repeating-linear-gradient(to bottom, currentColor 0 3px, transparent 0 5px);
  }
  @media (forced-colors: active) {
    .state::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .state::before {
      print-color-adjust: exact;
    }
  }
`;
