import { css } from '../../shared/base/css.ts';

/** Where the parts of a step are on a phone on its side, and beside the clock on a wide screen. */
export const paneStyles = css`
  /* A phone on its side. */
  @media (max-height: 480px) {
    @container (min-width: 540px) {
      .foot,
      .quiet {
        display: flex;
        gap: 16px;
        align-items: center;
      }
      .big {
        flex: 1;
      }
      .quiet {
        max-inline-size: 60%;
      }
    }
  }
  @media (min-height: 480.1px) {
    @container (min-width: 840px) {
      .guide {
        display: grid;
        grid-template:
          'rail rail' auto
          'step clock' auto
          'step side' 1fr / minmax(0, 1fr) 384px;
        --_gap: calc(20px - var(--_fit) * 1.2px);
        min-block-size: min(600px, var(--_room));
      }
      .rail {
        grid-area: rail;
        min-block-size: 56px;
      }
      .step {
        display: flex;
        flex-direction: column;
        grid-area: step;
      }
      .main {
        flex: none;
      }
      .foot {
        position: static;
        border: 0;
      }
      .rail p,
      .main,
      .extra,
      .foot {
        padding-inline: 40px;
      }
      .main .call,
      .big {
        max-inline-size: 380px;
      }
      .main .call {
        inline-size: 100%;
      }
      .foot,
      .quiet {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        align-items: center;
      }
    }
  }
`;
