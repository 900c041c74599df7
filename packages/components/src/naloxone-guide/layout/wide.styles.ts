import { css } from '../../shared/base/css.ts';

/** Two panes: the step, and the clock with the times. */
export const wideStyles = css`
  @media (min-height: 480.1px) {
    @container (min-width: 840px) {
      .main {
        min-block-size: 0;
      }
      .foot {
        padding-block-end: 20px;
      }
      .clock,
      .alarm {
        grid-area: clock;
      }
      .side {
        grid-area: side;
      }
      .guide:not(.timed) .side {
        grid-row: 2 / -1;
      }
      .side,
      .clock,
      .alarm {
        padding: calc(24px - var(--_fit) * 1px) 32px;
        border-inline-start: 1px solid var(--_line);
      }
      .clock,
      .alarm {
        min-block-size: var(--_clock);
        padding-inline: 24px;
      }
      .time,
      .slim .time,
      .alarm:is(.slim, :not(.slim)) .time {
        flex-basis: 100%;
        font-size: calc((128px - var(--_fit) * 3px) * var(--_share));
        font-weight: 800;
      }
      .pace {
        --_pic: calc(168px - var(--_fit) * 5px);
      }
      .pacer {
        --_ring: calc(208px - var(--_fit) * 6px);
      }
      [data-below] .wait {
        position: static;
        inline-size: auto;
        block-size: auto;
        clip-path: none;
        white-space: normal;
      }
      .tiles {
        flex: none;
        margin: 0;
        border-block: 1px solid var(--_line);
      }
      .kits {
        grid-auto-columns: minmax(0, 190px);
        margin: 0;
      }
      .kits label {
        grid-auto-flow: column;
        gap: 10px;
        justify-content: center;
        align-items: center;
      }
      .cues,
      .answers {
        flex: none;
        margin: 0;
      }
      .cues li {
        padding: 12px 12px 0 0;
      }
      /* The colour of the alarm goes on to the end of the pane. */
      .due:not([data-below]) .step::after {
        content: '';
        flex: 1;
        background: var(--_alarm);
      }
      .hero,
      .pace {
        justify-content: start;
      }
    }
    /* The step is wide enough for four pictures in a row from here on. */
    @container (min-width: 1000px) {
      .tiles {
        --_most: clamp(120px, 13cqi, 168px);
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .tiles li:nth-child(n) {
        justify-content: start;
        padding: calc(48px - var(--_fit) * 4px) 10px calc(28px - var(--_fit) * 2px);
        border-block: 0;
        border-inline-end: 1px solid var(--_line);
      }
      .tiles li:nth-child(n):last-child {
        border-inline-end: 0;
      }
    }
    /* The dose that is due, in the room beside the breaths or the pushes: no button moves for it. */
    @container (min-width: 1180px) {
      .due .coming {
        --_pic: min(96px, 100%);
        display: grid;
        flex: 1;
        border: 0;
      }
      .coming.coming li {
        padding: 32px 8px 0;
      }
      .cues {
        --_pic: calc(76px - var(--_fit) * 2px);
      }
      .cues li {
        grid-template-columns: auto minmax(0, 1fr);
        gap: 12px;
        align-items: center;
        text-align: start;
      }
    }
  }
`;
