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
      /* The call stays where it was first painted. */
      .timed .foot {
        padding-block-start: 16px;
      }
      .pair {
        flex: 1 1 auto;
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
        margin: 0;
      }
      .kits label {
        max-inline-size: 190px;
      }
      .quiet {
        justify-content: start;
      }
      .cues,
      .answers {
        flex: none;
        margin: 0;
      }
      .cues li {
        padding: 12px 12px 0 0;
      }
      .due .foot {
        box-shadow:
          inset 0 3px var(--_on-alarm),
          inset 0 -4px var(--_on-alarm);
      }
      .hero,
      .pace {
        justify-content: start;
      }
    }
    /* The step is wide enough for four pictures in a row from here on. */
    @container (min-width: 1000px) {
      .kits label {
        flex-direction: row;
        gap: 10px;
      }
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
    /* Words of a button run on in one line where there is room. */
    @container (min-width: 62em) {
      .pair .big {
        flex: 1 1 0;
        min-inline-size: max-content;
        padding-inline: 8px;
        font-size: calc(var(--_lead) - 1px);
      }
      .timed :is(.foot, .quiet) {
        column-gap: 8px;
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
