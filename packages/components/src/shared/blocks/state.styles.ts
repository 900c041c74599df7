import { css } from '../base/css.ts';

/**
 * Whether a place is open, in a shape, words and a colour: `.state` with `.open` (disc), `.closed` (ring),
 * `.check` (diamond: check first) or `.unknown` (dashed ring).
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
  /* Arcs, drawn here: each engine breaks a dashed border as it likes. The look is still, so nothing spins. */
  .unknown.state::before {
    border: 0;
    background: repeating-conic-gradient(from 12deg, currentColor 0 36deg, transparent 0 60deg);
    mask: radial-gradient(closest-side, transparent calc(100% - 2.5px), #000 calc(100% - 2px));
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
