import { css } from '../shared/base/css.ts';

/** The line of the second helper: above the buttons where that leaves room for all else, right below them where not. */
export const twoStyles = css`
  .two {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    padding: var(--_space-3) var(--_gutter);
  }
  .two .button {
    padding-inline: 14px;
    border-radius: var(--_radius);
  }
  .other {
    display: flex;
    flex: none;
    gap: 8px;
    align-items: center;
    font-size: var(--_lead);
    line-height: 1.2;
  }
  .other .icon {
    color: var(--_ink);
  }
  .two .other,
  [data-apart] .main .other {
    display: none;
  }
  [data-apart] .two .other {
    display: flex;
  }
  @media (min-height: 480.1px) {
    @container (min-width: 840px) {
      .two {
        padding-inline: 40px;
      }
    }
  }
`;
