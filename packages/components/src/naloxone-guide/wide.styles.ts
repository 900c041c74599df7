import { css } from 'lit';

/** Two panes: the step, and the clock with the times. */
export const wideStyles = css`
  @container (min-width: 840px) {
    .guide {
      min-block-size: 600px;
    }
    .main {
      min-block-size: 0;
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
      padding: 24px 32px;
      border-inline-start: 1px solid var(--_line);
    }
    .time,
    .slim .time,
    .alarm:not(.slim) .time {
      flex-basis: 100%;
      font-size: 120px;
    }
    .tiles {
      flex: none;
      grid-template-columns: repeat(4, 1fr);
      margin: 0;
      border-block: 1px solid var(--_line);
    }
    .tiles li {
      justify-content: start;
      padding: 48px 10px 28px;
      border-block: 0;
    }
    .tiles li:not(:last-child) {
      border-inline-end: 1px solid var(--_line);
    }
    .kits {
      grid-auto-columns: minmax(0, 190px);
      margin: 0;
    }
    .cues,
    .answers {
      flex: none;
      margin: 0;
    }
    .cues li {
      grid-auto-flow: column;
      gap: 12px;
      align-items: center;
      justify-content: start;
      padding-block: 12px;
      text-align: start;
    }
    .hero,
    .pace {
      justify-content: start;
    }
  }
`;
